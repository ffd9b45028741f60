import type { BarColumns } from '#shared/domain/bar-columns.ts';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import { formatExact } from '#shared/format/format-exact.ts';
import type { QualityFinding } from './quality-finding.ts';

const leastFrozen = 5;

/** A series whose last bars, five or more, all repeat one close without trading: a quote that nobody updates any more. */
export function findFrozenTail({ day, close, volume }: BarColumns): QualityFinding[] {
  const last = close.length - 1;
  let first = last;
  while (first > 0 && close[first - 1] === close[last] && !(volume[first] > 0)) first--;
  const count = last - first + 1;
  if (count < leastFrozen) return [];
  return [
    { code: 'frozen', count, examples: [`${toBusinessDate(day[first])}: ${formatExact(close[last])} since`] },
  ];
}
