import { toBusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import type { CorporateAction, SeriesIdentity } from '#shared/domain/series.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import { sourceAsOf } from '#electron/analytics/corporate-actions/source-as-of.ts';
import { writeWhole } from '#electron/db/files/write-whole.ts';
import type { ComputeJobs } from '../compute-contract.ts';
import type { JobControl } from '../protocol.ts';
import type { ComputeContext } from './compute-context.ts';
import { noBars } from './no-bars.ts';
import { lastReadableDay } from './read-as-of.ts';
import { seriesText } from './series-text.ts';

type Export = ComputeJobs['series.export'];

const adjustments: Record<SeriesIdentity['adjustment'], string> = {
  raw: 'as traded, not adjusted',
  split: 'adjusted for splits',
  total: 'adjusted for splits and dividends',
  none: 'not subject to adjustment',
};

/** Writes the stored bars of a series, dated on or before the as-of day, as a CSV file that appears whole or not at all. */
export function exportSeries(
  context: ComputeContext,
  { symbol, asOf, today, path, name }: Export['input'],
  control: JobControl,
): Export['output'] {
  const { identity, bars: stored, actions: known } = context.series.get(symbol);
  const through = lastReadableDay(asOf, today);
  const { bars, actions: readable } = sourceAsOf(stored, known, identity.adjustment, through);
  const rows = bars.day.length;
  if (rows === 0) throw noBars(symbol);
  const sessions = new Set<number>(bars.day);
  const written = readable.filter(({ date }) => sessions.has(toDayNumber(date)));
  writeWhole(path, watched(seriesText(identity, bars, written), rows, control));
  return {
    fileName: name,
    symbol,
    adjustment: identity.adjustment,
    simulated: identity.simulated,
    bars: rows,
    actions: written.length,
    first: toBusinessDate(bars.day[0]),
    last: toBusinessDate(bars.day[rows - 1]),
    notes: notesOn(
      identity,
      readable.filter((action) => !written.includes(action)),
    ),
  };
}

function* watched(pieces: Iterable<string>, rows: number, control: JobControl): Generator<string> {
  let done = 0;
  for (const piece of pieces) {
    if (control.isCancelled()) throw new RequestError('cancelled', 'Cancelled. No file was written.');
    yield piece;
    done += piece.split('\n').length - 1;
    control.progress('Writing', Math.min(1, done / rows));
  }
}

function notesOn(
  { kind, adjustment, simulated }: SeriesIdentity,
  left: readonly CorporateAction[],
): string[] {
  const notes =
    kind === 'price' ? [`Prices are ${adjustments[adjustment]}; the file itself does not say so.`] : [];
  if (simulated) notes.push('Simulated sample, not market data.');
  for (const { date, kind: what, value } of left)
    notes.push(`Not in the file, since ${date} has no bar: ${what} ${value}.`);
  return notes;
}
