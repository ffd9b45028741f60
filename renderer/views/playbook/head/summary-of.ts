import type { PlaybookChecks } from '../use-checks.ts';

/** What the checks come to in a sentence, and how bad it is. */
export function summaryOf({ claims, contradictions }: PlaybookChecks): {
  readonly sentence: string;
  readonly tone: 'open' | 'good' | 'doubt' | 'bad';
} {
  const problem = claims.problem ?? contradictions.problem;
  if (problem !== null) return { sentence: problem, tone: 'doubt' };
  if (claims.value === null || contradictions.value === null)
    return { sentence: 'Holding the note against the data…', tone: 'open' };
  const { counts, sentence } = claims.value;
  const found = contradictions.value.contradictions.length;
  const odds =
    found === 0 ? 'No contradictions found.' : found === 1 ? '1 contradiction.' : `${found} contradictions.`;
  const tone =
    counts.contradicted > 0
      ? 'bad'
      : found > 0 || counts.offBy > 0 || counts.cannotCheck > 0
        ? 'doubt'
        : 'good';
  return { sentence: `${sentence} ${odds}`, tone };
}
