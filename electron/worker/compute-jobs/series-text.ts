import { sampleSource } from '#electron/sources/sample/sample-identity.ts';
import { type BarColumns, barFields } from '#shared/domain/bar-columns.ts';
import { toBusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import type { CorporateAction, SeriesIdentity } from '#shared/domain/series.ts';

const rowsInPiece = 4096;

/**
 * A series as CSV in pieces of some thousand rows: `date,open,high,low,close,volume`, with `dividends` and `stock splits` when
 * it has any, and `source` on every row of simulated data. A macro or flow series is `observation_date` and its symbol.
 * Numbers are the shortest that read back as the same ones; a gap is an empty cell. No cell holds text from outside.
 */
export function* seriesText(
  identity: SeriesIdentity,
  bars: BarColumns,
  actions: readonly CorporateAction[],
): Generator<string> {
  const [names, columns] =
    identity.kind === 'price' ? priceTable(bars, actions) : [[identity.symbol], [bars.close]];
  const tail = identity.simulated ? `,${sampleSource}\n` : '\n';
  const first = identity.kind === 'price' ? 'date' : 'observation_date';
  yield `${[first, ...names, ...(identity.simulated ? ['source'] : [])].join(',')}\n`;
  for (let from = 0; from < bars.day.length; from += rowsInPiece) {
    let piece = '';
    for (let row = from; row < Math.min(from + rowsInPiece, bars.day.length); row += 1) {
      piece += toBusinessDate(bars.day[row]);
      for (const column of columns) piece += `,${cell(column[row])}`;
      piece += tail;
    }
    yield piece;
  }
}

function priceTable(bars: BarColumns, actions: readonly CorporateAction[]): [string[], Float64Array[]] {
  const names: string[] = [...barFields];
  const columns = barFields.map((field) => bars[field]);
  if (actions.length > 0) {
    names.push('dividends', 'stock splits');
    columns.push(actionColumn(bars.day, actions, 'dividend'), actionColumn(bars.day, actions, 'split'));
  }
  return [names, columns];
}

/** Zero on a day without one, as every vendor writes it. */
function actionColumn(
  days: Int32Array,
  actions: readonly CorporateAction[],
  kind: CorporateAction['kind'],
): Float64Array {
  const values = new Map(
    actions
      .filter((action) => action.kind === kind)
      .map(({ date, value }) => [toDayNumber(date) as number, value]),
  );
  return Float64Array.from(days, (day) => values.get(day) ?? 0);
}

/** JavaScript prints the shortest decimal that reads back as the same double, but loses the sign of zero. */
function cell(value: number): string {
  if (value !== value) return '';
  return Object.is(value, -0) ? '-0' : String(value);
}
