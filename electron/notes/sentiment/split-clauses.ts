import type { Term, Word } from './term.ts';

/** A stretch of a sentence that says one thing, and how much of it counts. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly share: number;
  /** Before it where a bracket stands between what is said and what it is about: `TZA (3x bear) is down`. */
  readonly subjectFrom: number;
}

/** Share of what is set aside by `despite` and its like, of what goes before a `but`, and of what is only a cause. */
const conceded = 0.1;
const turnedAway = 0.5;
const caused = 0.5;

const marks = /^(?:[,;:\u2014\u2013?]|while|whereas)$/;

/** The clauses of a sentence, cut at marks and at the words that join clauses. */
export function splitClauses(words: readonly Word[], terms: readonly Term[]): readonly Clause[] {
  const joints = new Map(terms.map((term) => [term.from, term]));
  const clauses: Clause[] = [];
  let from = 0;
  let share = 1;
  let subjectFrom = 0;
  let bracketed: { readonly from: number; readonly share: number } | null = null;
  const close = (to: number): void => {
    if (to > from) clauses.push({ from, to, share, subjectFrom });
    from = to;
    subjectFrom = to;
  };
  for (let at = 0; at < words.length; at++) {
    const kind = joints.get(at)?.meaning.kind;
    const { text } = words[at] as Word;
    if (text === '(') {
      bracketed = { from: subjectFrom, share };
      close(at + 1);
    } else if (text === ')') {
      close(at + 1);
      if (bracketed) ({ from: subjectFrom, share } = bracketed);
      bracketed = null;
    } else if (marks.test(text)) {
      close(at + 1);
      share = 1;
    } else if (kind === 'turn') {
      close(at);
      share = 1;
      for (const [index, clause] of clauses.entries())
        clauses[index] = { ...clause, share: clause.share * turnedAway };
    } else if (kind === 'concession' || kind === 'cause') {
      close(at);
      share = kind === 'cause' ? caused : conceded;
    }
  }
  close(words.length);
  return clauses;
}
