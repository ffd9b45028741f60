import type { SplitRecord } from '#shared/domain/split-record.ts';
import { formatSplit } from '#shared/format/format-split.ts';

/** A sentence on what was done for a split, for the user and the audit. */
export function describeSplit(symbol: string, { date, newPerOld, ...record }: SplitRecord): string {
  const done: string[] = [];
  if (record.bars) done.push(`${record.bars.count} stored bars before it are restated`);
  else if (record.addedAction) done.push('prices and volume before it are restated');
  if (record.ticket) {
    const { before, after } = record.ticket;
    done.push(
      `the ticket moves from entry ${before.entry}, stop ${before.stop} to entry ${after.entry}, stop ${after.stop}`,
    );
  }
  const ended = record.ticketIds.length - (record.ticket ? 1 : 0);
  if (ended > 0) done.push(`${ended === 1 ? 'an ended ticket moves' : `${ended} ended tickets move`} too`);
  if (record.lots.length > 0) done.push(describeLots(record.lots));
  const triggers = record.triggerIds.length;
  if (triggers > 0) done.push(`${triggers === 1 ? 'a trigger moves' : `${triggers} triggers move`}`);
  const drawings = record.drawingIds.length;
  if (drawings > 0) done.push(`${drawings === 1 ? 'a drawing moves' : `${drawings} drawings move`}`);
  return `${formatSplit(newPerOld)} of ${symbol} on ${date}: ${done.join('; ')}.`;
}

function describeLots(lots: SplitRecord['lots']): string {
  const sum = (side: 'before' | 'after'): number =>
    lots.reduce((total, lot) => total + (lot[side].quantity ?? 0), 0);
  const which = lots.length === 1 ? 'a lot held moves' : `${lots.length} lots held move`;
  return `${which} from ${sum('before')} to ${sum('after')} whole shares`;
}
