import { type Draft, isTaken } from './draft.ts';
import { leavesWithin } from './find-leaves.ts';
import { orderBefore, outcomeAfter } from './find-outcomes.ts';
import { isSo } from './is-told.ts';
import type { PlacedLeaf } from './placed-leaf.ts';

/** Comparisons without a word such as `if`, by what is done before or after them. */
export function findResolved(
  text: string,
  candidates: readonly PlacedLeaf[],
  others: readonly Draft[],
): readonly Draft[] {
  const open = leavesWithin(candidates, 0, text.length).filter(
    (leaf) => !isTaken(leaf, others) && !isSo(text, leaf),
  );
  return joined(text, open).flatMap(({ leaves, joint }): Draft[] => {
    const [first, last] = [leaves[0], leaves.at(-1)];
    if (!first || !last) return [];
    // `Sell it, cover 6% lower` orders no move.
    const isMove = first.leaf.measure.kind === 'change' && first.leaf.threshold !== 0;
    const role = outcomeAfter(text, last) ?? (isMove ? null : orderBefore(text, first));
    return role === null ? [] : [{ role, leaves, joint }];
  });
}

/** Comparisons with nothing but `or` or `and` between them, as one. */
function joined(text: string, leaves: readonly PlacedLeaf[]): readonly Omit<Draft, 'role'>[] {
  const groups: { leaves: PlacedLeaf[]; joint: 'any' | 'all' }[] = [];
  for (const leaf of leaves) {
    const last = groups.at(-1);
    const previous = last?.leaves.at(-1);
    const word = previous && /^,? (or|and) (?:an? |the )?$/i.exec(text.slice(previous.end, leaf.start))?.[1];
    if (last && word) {
      last.leaves.push(leaf);
      last.joint = /and/i.test(word) ? 'all' : 'any';
    } else groups.push({ leaves: [leaf], joint: 'any' });
  }
  return groups;
}
