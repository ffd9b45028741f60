import { closesInRow, closesOf, type ConditionLeaf } from '../domain/condition.ts';

/** The closes that a comparison waits for, where they are not one session's: `for 3 sessions in a row`, `on a weekly close`. */
export function describeCloses(leaf: ConditionLeaf): string | null {
  const [count, kind] = [closesInRow(leaf), closesOf(leaf)];
  if (kind === 'daily') return count === 1 ? null : `for ${count} sessions in a row`;
  return count === 1 ? `on a ${kind} close` : `on ${count} ${kind} closes in a row`;
}

/** How many of the closes in a row that a comparison waits for it has held at: `1 of 3 closes`; null where it waits for one. */
export function describeClosesHeld(leaf: ConditionLeaf, closesHeld: number | undefined): string | null {
  const count = closesInRow(leaf);
  if (count === 1) return null;
  const closes = closesOf(leaf) === 'daily' ? 'closes' : `${closesOf(leaf)} closes`;
  return closesHeld === undefined
    ? `of ${count} ${closes} one is unknown`
    : `${closesHeld} of ${count} ${closes}`;
}
