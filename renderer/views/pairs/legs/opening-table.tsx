import { useMask } from '#renderer/components/mask/use-mask.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { formatDate } from '#shared/format/format-day.ts';
import type { PairAnswer } from '#shared/ipc/pair-schemas.ts';
import { LegsTable } from './legs-table.tsx';
import { openingRows } from './opening-rows.ts';

interface OpeningTableProps {
  readonly answer: PairAnswer;
  readonly asOf: BusinessDate | null;
}

/** The same pair put on at the last close of the holding: its size, and what it may lose. */
export function OpeningTable({ answer, asOf }: OpeningTableProps) {
  const mask = useMask();
  const { next, long, short, to } = answer;
  const caption = `Opened at the close of ${formatDate(to)}`;
  if (next.value === null)
    return (
      <section className="legs-refused">
        <h2>{caption}</h2>
        <p>{next.reason}</p>
      </section>
    );
  const rows = openingRows(answer, next.value, asOf, mask);
  return <LegsTable caption={caption} long={long} short={short} rows={rows} />;
}
