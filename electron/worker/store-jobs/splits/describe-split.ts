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
  return `${formatSplit(newPerOld)} of ${symbol} on ${date}: ${done.join('; ')}.`;
}
