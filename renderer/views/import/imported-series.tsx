import { useDesk } from '#renderer/state/store.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import type { ImportReport } from '#shared/ipc/import-schemas.ts';

const adjustments = {
  raw: 'as traded',
  split: 'adjusted for splits',
  total: 'adjusted for splits and dividends',
  none: 'no adjustment applies',
} as const;

type Series = ImportReport['series'][number];

function countsOf({ added, changed, kept }: Series): string {
  const parts = [
    [added, 'new'],
    [changed, 'changed'],
    [kept, 'kept'],
  ] as const;
  return parts
    .filter(([count]) => count !== null && count > 0)
    .map(([count, word]) => `${formatNumber(count ?? 0, 0)} ${word}`)
    .join(', ');
}

interface ImportedSeriesProps {
  readonly series: Series;
  /** Left out where nothing is stored yet, so that there is no chart to show. */
  onDone?(): void;
}

/** One series of the file as it stands in the cache, or would, and the way to its chart. */
export function ImportedSeries({ series, onDone }: ImportedSeriesProps) {
  const showSymbol = useDesk((state) => state.showSymbol);
  const show = (): void => {
    showSymbol(series.symbol);
    onDone?.();
  };
  const range =
    series.first === null || series.last === null
      ? ''
      : `${formatDate(series.first)} to ${formatDate(series.last)} · `;
  return (
    <div className="imported-series">
      <strong>{series.symbol}</strong>
      <p>
        {range}
        {formatNumber(series.bars, 0)} {series.bars === 1 ? 'bar' : 'bars'}, {adjustments[series.adjustment]}
        <br />
        <span className="muted">
          {countsOf(series)}
          {series.replacedSimulated ? '; replaced the simulated sample' : ''}
        </span>
      </p>
      {onDone === undefined ? null : (
        <button type="button" className="button" onClick={show}>
          Show {series.symbol}
        </button>
      )}
    </div>
  );
}
