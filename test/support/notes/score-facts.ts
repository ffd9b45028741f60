import { type FactKind, factKinds } from './reading-facts.ts';

export interface Tally {
  readonly found: number;
  readonly expected: number;
  readonly right: number;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

/** Facts found against facts expected; each counts once. */
export function scoreFacts(found: readonly string[], expected: readonly string[]): Tally {
  const [foundSet, expectedSet] = [new Set(found), new Set(expected)];
  const missed = [...expectedSet].filter((fact) => !foundSet.has(fact));
  const extra = [...foundSet].filter((fact) => !expectedSet.has(fact));
  return {
    found: foundSet.size,
    expected: expectedSet.size,
    right: expectedSet.size - missed.length,
    missed,
    extra,
  };
}

export const precisionOf = ({ right, found }: Pick<Tally, 'right' | 'found'>): number =>
  found === 0 ? 1 : right / found;
export const recallOf = ({ right, expected }: Pick<Tally, 'right' | 'expected'>): number =>
  expected === 0 ? 1 : right / expected;

/** The tallies of many notes as one for each kind. */
export function totalTallies(tallies: readonly Record<FactKind, Tally>[]): Record<FactKind, Tally> {
  const entries = factKinds.map((kind): [FactKind, Tally] => [
    kind,
    tallies.reduce<Tally>(
      (sum, one) => ({
        found: sum.found + one[kind].found,
        expected: sum.expected + one[kind].expected,
        right: sum.right + one[kind].right,
        missed: [...sum.missed, ...one[kind].missed],
        extra: [...sum.extra, ...one[kind].extra],
      }),
      { found: 0, expected: 0, right: 0, missed: [], extra: [] },
    ),
  ]);
  return Object.fromEntries(entries) as Record<FactKind, Tally>;
}
