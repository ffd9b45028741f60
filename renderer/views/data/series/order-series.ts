import type { SeriesColumn, SeriesOrder } from '#renderer/state/data-slice.ts';
import { qualitySeverities } from '#shared/domain/quality.ts';
import type { SeriesQuality } from '#shared/ipc/quality-schemas.ts';
import { adjustmentWords, kindWords, unitWords } from '../words.ts';
import { worstSeverity } from '../worst-severity.ts';

/** How serious: 3 for an error down to 0 for nothing, and within that by their number. */
function seriousness({ issues }: SeriesQuality): number {
  const worst = worstSeverity(issues);
  const rank = worst === null ? 0 : qualitySeverities.length - qualitySeverities.indexOf(worst);
  return rank * 1000 + issues.length;
}

const keys: Readonly<Record<SeriesColumn, (row: SeriesQuality) => string | number>> = {
  symbol: ({ provenance }) => provenance.symbol,
  name: ({ provenance }) => provenance.name.toLowerCase(),
  kind: ({ provenance }) => kindWords[provenance.kind],
  source: ({ provenance }) => provenance.source.toLowerCase(),
  adjustment: ({ provenance }) => adjustmentWords[provenance.adjustment],
  unit: ({ provenance }) => unitWords[provenance.unit],
  first: ({ firstDate }) => firstDate,
  last: ({ provenance }) => provenance.lastDate,
  // Simulated data does not age: it comes before what is current.
  age: ({ provenance }) => (provenance.simulated ? -1 : provenance.ageSessions),
  bars: ({ bars }) => bars,
  gaps: ({ gaps }) => gaps,
  issues: seriousness,
  fetched: ({ fetchedAt }) => fetchedAt ?? '',
};

/** The series ordered by a column, and by symbol where that says nothing. */
export function orderSeries(rows: readonly SeriesQuality[], order: SeriesOrder): readonly SeriesQuality[] {
  const key = keys[order.column];
  const sign = order.descending ? -1 : 1;
  const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);
  return rows.toSorted(
    (a, b) => sign * compare(key(a), key(b)) || compare(a.provenance.symbol, b.provenance.symbol),
  );
}
