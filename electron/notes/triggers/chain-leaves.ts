import type { Draft } from './draft.ts';
import type { PlacedLeaf } from './placed-leaf.ts';

/** Comparisons that `or` and `and` join are one condition; another begins where neither stands between. */
export function chainLeaves(
  text: string,
  leaves: readonly PlacedLeaf[],
  from: number,
): readonly Omit<Draft, 'role'>[] {
  const drafts: { leaves: PlacedLeaf[]; joint: 'any' | 'all' }[] = [];
  for (const leaf of leaves) {
    const last = drafts.at(-1);
    const previous = last?.leaves.at(-1);
    const between = text.slice(previous ? previous.end : from, leaf.start);
    if (!last || !previous) {
      // A condition begins right after its word, and not in another clause.
      if (/[;.]|, [^,]{12,}|^[^,]{12,}, /.test(between) || between.length > 60) continue;
      drafts.push({ leaves: [leaf], joint: 'any' });
    } else if (/^[^;.]{0,24}\b(?:or|and)\b[^;.]{0,24}$/i.test(between)) {
      last.joint = /\band\b/i.test(between) ? 'all' : 'any';
      last.leaves.push(leaf);
    }
  }
  return drafts;
}
