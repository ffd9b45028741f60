import type { Assumption } from '#shared/domain/playbook/assumption.ts';
import type { Idea } from '#shared/domain/playbook/idea.ts';
import type { SubjectMark } from '../marks/mark.ts';
import type { Sentence } from '../sentences/read-sentences.ts';

/** A trade that a sentence proposes, with its place in the template. */
export interface Proposal {
  readonly kind: Idea['kind'];
  readonly legs: Idea['legs'];
  readonly neutrality?: Idea['neutrality'];
  readonly assumptions: readonly Assumption[];
  readonly start: number;
  readonly end: number;
}

export type Instrument = Idea['legs'][number]['instrument'];
export type Side = 'long' | 'short';

const refused =
  /(?:\b(?:not|avoid(?:ing)?|never|no|don't|won't|without|rather than|instead of|everyone is|consensus is|crowded|who|funds?|investors|managers|retail)\b[^.;,:]{0,20}|\b(?:could|may|might|would have|had|has|have|are|were|was)\b ?)$/i;
/** A series at a place of the template that can be traded or stand for something that can. */
export const subjectAt = (sentence: Sentence, at: number): SubjectMark | null => {
  const mark = sentence.template.markAt(at);
  return mark?.kind === 'subject' && mark.subject.kind !== 'flow' && mark.subject.kind !== 'macro'
    ? mark
    : null;
};

/** Whether the words before a place take the proposal back. */
export const isRefused = (text: string, at: number): boolean =>
  refused.test(text.slice(Math.max(0, at - 40), at));

/** One leg of a trade. */
export const leg = (symbol: string, side: Side, instrument: Instrument = 'shares') => ({
  symbol,
  side,
  instrument,
});
