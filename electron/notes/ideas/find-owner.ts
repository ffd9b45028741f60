import type { Idea } from '#shared/domain/playbook/idea.ts';
import { tradableFunds } from '../lexicon/instruments.ts';
import type { Sentence } from '../sentences/read-sentences.ts';
import type { Term } from './find-terms.ts';
import { type IdeaPlace, type IdeaPlaces, placeBefore } from './idea-places.ts';
import { isImplying } from './imply-idea.ts';
import { isHorizon, startsOwn } from './is-horizon.ts';

/** The idea that a term of a sentence belongs to, as its place in the list; null when it belongs to none of them. */
export function findOwner(
  ideas: readonly Idea[],
  places: IdeaPlaces,
  sentence: Sentence,
  term: Term,
): number | null {
  if (term.symbol !== null) return bySymbol(ideas, term.symbol, term);
  const here = places.get(sentence.index) ?? [];
  if (term.field === 'horizon' && !isHorizon(sentence, here, term)) return null;
  if (term.field === 'expiry') {
    const option = nearest(
      here.filter(({ idea }) => isOption(ideas[idea])),
      term.at,
    );
    if (option) return option.idea;
  }
  const before = here.findLast(({ at }) => at < term.at);
  if (before) return before.idea;
  // A symbol that is named here without a new proposal, as in `Long UWM ...; its stop is`.
  const named = sentence.marks.findLast(
    (mark) => mark.kind === 'subject' && sentence.template.placeOf(mark) < term.at,
  );
  if (named?.kind === 'subject') {
    const owner = bySymbol(ideas, named.subject.symbol, term);
    if (owner !== null && (isImplying(term) || term.field === 'size')) return owner;
    if (named.subject.kind === 'fund') return null;
  }
  const first = here[0];
  if (first) return first.idea;
  const carried = sentence.carried && bySymbol(ideas, sentence.carried.subject.symbol, term);
  if (carried !== null && startsOwn(sentence, term)) return carried;
  const earlier = placeBefore(places, sentence.index);
  return earlier && startsOwn(sentence, term) ? earlier.idea : null;
}

const nearest = (places: readonly IdeaPlace[], at: number): IdeaPlace | undefined =>
  places.toSorted((left, right) => Math.abs(left.at - at) - Math.abs(right.at - at))[0];

const isOption = (idea: Idea | undefined): boolean =>
  idea?.legs.some(({ instrument }) => instrument !== 'shares') ?? false;

function bySymbol(ideas: readonly Idea[], symbol: string, { field }: Term): number | null {
  const traded = tradableFunds.get(symbol) ?? symbol;
  const isLeg = (idea: Idea) => idea.legs.some((one) => one.symbol === traded);
  // Stops and targets of shares do not act on an option or on one leg of a pair.
  const plain = ideas.findIndex((idea) => isLeg(idea) && idea.legs.length === 1 && !isOption(idea));
  if (plain >= 0 && field !== 'expiry') return plain;
  const any = ideas.findIndex(isLeg);
  return any < 0 ? null : any;
}
