import type { Condition } from '#shared/domain/condition.ts';

/**
 * What: how far a whole condition is on its way, from the distances of its comparisons.
 * Formula: of parts that must hold together the farthest, of alternatives the nearest; what is turned round by a `not` is
 * one comparison only, and its way back is not measured.
 * Arguments: `distances` in the order of `leavesOf`, NaN where unknown.
 * Range: any; 1 or more where the comparisons that decide are at or beyond their thresholds, whether or not they have been so for all the closes that they ask for.
 * First values: NaN where a part that decides is unknown.
 * Source: definition.
 */
export function conditionDistance(condition: Condition, distances: readonly number[]): number {
  let next = 0;
  const walk = (part: Condition): number => {
    if (part.kind === 'not') {
      walk(part.of);
      return Number.NaN;
    }
    if (part.kind === 'all') return Math.min(...part.of.map(walk));
    if (part.kind === 'any') {
      const known = part.of.map(walk).filter((distance) => !Number.isNaN(distance));
      return known.length === 0 ? Number.NaN : Math.max(...known);
    }
    return distances[next++] ?? Number.NaN;
  };
  return walk(condition);
}
