import { symbolsOf } from '#shared/domain/condition.ts';
import type { Idea } from '#shared/domain/playbook/idea.ts';
import { subjectsBySymbol } from '../lexicon/instruments.ts';
import type { FoundTrigger } from '../triggers/find-triggers.ts';
import { type IdeaPlaces, placeBefore } from './idea-places.ts';

const isLegOf = (idea: Idea | undefined, symbol: string): boolean =>
  idea?.legs.some((leg) => leg.symbol === symbol) ?? false;

/** The funds of a condition that the note names by their symbols. */
const ownFunds = ({ condition, assumptions }: FoundTrigger['trigger']): readonly string[] =>
  assumptions.some(({ field }) => field === 'symbol')
    ? []
    : symbolsOf(condition).filter((symbol) => subjectsBySymbol.get(symbol)?.kind === 'fund');

/** Each entering trigger puts on the ideas of its sentence, else the last idea before it. */
export function enterOnTriggers(
  ideas: readonly Idea[],
  places: IdeaPlaces,
  triggers: readonly FoundTrigger[],
): readonly Idea[] {
  const result = [...ideas];
  for (const { sentence, trigger } of triggers) {
    if (trigger.role !== 'enter') continue;
    const here = places.get(sentence)?.at(-1);
    const last = here ?? placeBefore(places, sentence);
    const idea = last && result[last.idea];
    // A fund's own level puts on that fund, which the note may only have meant: never the trade before it.
    const isOther = here === undefined && ownFunds(trigger).some((symbol) => !isLegOf(idea, symbol));
    if (last && idea && !isOther)
      result[last.idea] = { ...idea, enterOn: [...new Set([...idea.enterOn, trigger.id])].slice(0, 20) };
  }
  return result;
}
