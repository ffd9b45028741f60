import type { Sentence } from '../sentences/read-sentences.ts';
import type { Term } from './find-terms.ts';
import type { IdeaPlace } from './idea-places.ts';

const horizonWords =
  /\b(?:horizon|time ?frame|holding period|giv(?:e|ing) (?:it|this|them)|hold(?:ing)?(?: (?:for|it|them))*|review(?:ed)? (?:after|in))\b[^.;]{0,30}$/i;

/** A length of time is a horizon after a proposal, beside one with the word `for`, or where the words say so. */
export function isHorizon(sentence: Sentence, here: readonly IdeaPlace[], term: Term): boolean {
  const before = sentence.template.text.slice(Math.max(0, term.at - 60), term.at);
  // `for the next two weeks` is how long it is held; `in the next two weeks` when something comes.
  const isFor =
    /\bfor $/i.test(before) ||
    /^for /i.test(sentence.text.slice(term.stretch?.start, (term.stretch?.start ?? 0) + 4));
  if (term.stretch?.tense === 'ahead' && !isFor) return false;
  return here.some(({ at }) => isFor || at < term.at) || horizonWords.test(before);
}

/** A stop or a target always speaks of a trade; a lone size or length only where its words say so. */
export const startsOwn = (sentence: Sentence, term: Term): boolean =>
  term.field !== 'horizon' ||
  /\b(?:horizon|time ?frame|hold|holding period|position|trade|giv(?:e|ing) (?:it|this|them))\b/i.test(
    sentence.text,
  );
