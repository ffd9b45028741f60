import type { Idea } from '#shared/domain/playbook/idea.ts';
import type { Sentence } from '../sentences/read-sentences.ts';
import type { Term } from './find-terms.ts';
import { addPlace, type IdeaPlaces } from './idea-places.ts';
import { placeIdea } from './place-idea.ts';
import { proposeShares } from './propose-shares.ts';

/** A stop or a target says by itself that there is a trade. */
export const isImplying = ({ field }: Term): boolean => field === 'stop' || field === 'target';

// `Traders may short TNA` proposes nothing by itself, but says which side its stop is on.
const sells = /\b(?:short(?:ing)?|sell short|fade) (?:the |some )?$/i;

/** A stop or a target given to a fund that nothing proposed: a trade that is meant, its side assumed. */
export function implyIdea(ideas: Idea[], places: IdeaPlaces, sentence: Sentence, term: Term): number | null {
  if (!isImplying(term)) return null;
  const named = sentence.marks.findLast(
    (mark) =>
      mark.kind === 'subject' && mark.subject.kind === 'fund' && sentence.template.placeOf(mark) < term.at,
  );
  if (named?.kind !== 'subject') return null;
  const at = sentence.template.placeOf(named);
  const side = sells.test(sentence.template.text.slice(0, at)) ? 'short' : 'long';
  const idea = placeIdea(ideas, sentence, proposeShares(named, side, at + 1, true));
  addPlace(places, { sentence: sentence.index, at, idea });
  return idea;
}
