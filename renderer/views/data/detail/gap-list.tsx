import { formatDate } from '#shared/format/format-day.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import type { SeriesQuality } from '#shared/ipc/quality-schemas.ts';

/** The trading days without a bar, one by one. */
export function GapList({ row }: { readonly row: SeriesQuality }) {
  const { gaps, gapDates } = row;
  if (gaps === 0) return null;
  const more = gaps - gapDates.length;
  return (
    <section className="detail-section" aria-label="Gaps">
      <details>
        <summary>
          <h3>
            {formatNumber(gaps, 0)} {gaps === 1 ? 'trading day' : 'trading days'} without a bar
          </h3>
        </summary>
        <ol className="gap-list">
          {gapDates.map((date) => (
            <li key={date}>{formatDate(date)}</li>
          ))}
        </ol>
        {more > 0 ? <p className="muted">and {formatNumber(more, 0)} more</p> : null}
      </details>
    </section>
  );
}
