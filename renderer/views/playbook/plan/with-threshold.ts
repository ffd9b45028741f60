import { type Condition, leavesOf } from '#shared/domain/condition.ts';

/** A condition with the threshold of one of its comparisons, counted left to right, changed. */
export function withThreshold(condition: Condition, index: number, threshold: number): Condition {
  if (condition.kind === 'not') return { ...condition, of: withThreshold(condition.of, index, threshold) };
  if (condition.kind === 'all' || condition.kind === 'any') {
    let before = 0;
    return {
      ...condition,
      of: condition.of.map((part) => {
        const place = index - before;
        const count = leavesOf(part).length;
        before += count;
        return place >= 0 && place < count ? withThreshold(part, place, threshold) : part;
      }),
    };
  }
  return { ...condition, threshold };
}
