import type { NoteReading } from '#shared/domain/playbook/note-reading.ts';
import type { Contradiction, ContradictionsAnswer } from '#shared/ipc/playbook-schemas.ts';
import { claimContradictions } from './claim-contradictions.ts';
import { horizonContradictions } from './horizon-contradictions.ts';
import type { KnownFacts } from './known-facts.ts';
import { noiseContradictions } from './noise-contradictions.ts';
import { stopContradictions } from './stop-contradictions.ts';
import { triggerContradictions } from './trigger-contradictions.ts';

/** Each is compared with each other: a note for people has far fewer, and one made to be slow is not. */
const mostCompared = 500;
/** More than anybody reads. */
const mostShown = 200;

const cut = <Item>(items: readonly Item[], what: string): { kept: readonly Item[]; left: string[] } => ({
  kept: items.slice(0, mostCompared),
  left:
    items.length <= mostCompared
      ? []
      : [`Only the first ${mostCompared} of ${items.length} ${what} were compared.`],
});

/** The first findings of comparing each with each; the rest are not even looked for. */
function first(found: Iterable<Contradiction>, what: string): [Contradiction[], string[]] {
  const kept: Contradiction[] = [];
  for (const one of found) {
    if (kept.length === mostShown)
      return [kept, [`Only the first ${mostShown} contradictions between ${what} are listed.`]];
    kept.push(one);
  }
  return [kept, []];
}

/**
 * What in a plan contradicts itself, or what is known: stops of which one always acts first, a leveraged fund held for too long,
 * stops and targets inside the noise, statements that cannot all be true, triggers that are true already; each with its words,
 * and with a change that would end it where there is one. Depends on nothing but the reading and the facts.
 */
export function contradictionsOf(
  reading: Pick<NoteReading, 'ideas' | 'claims' | 'triggers'>,
  facts: KnownFacts,
): Omit<ContradictionsAnswer, 'levels' | 'basis'> {
  const ideas = cut(reading.ideas, 'ideas');
  const claims = cut(reading.claims, 'statements');
  const triggers = cut(reading.triggers, 'triggers');
  const noise = noiseContradictions(ideas.kept, facts);
  const already = triggerContradictions(triggers.kept, facts);
  const [stops, stopsLeft] = first(stopContradictions(ideas.kept), 'stops');
  const [statements, statementsLeft] = first(claimContradictions(claims.kept), 'statements');
  return {
    contradictions: [
      ...stops,
      ...horizonContradictions(ideas.kept, facts),
      ...noise.contradictions,
      ...statements,
      ...already.contradictions,
    ],
    unchecked: [
      ...[ideas, claims, triggers].flatMap(({ left }) => left),
      ...stopsLeft,
      ...statementsLeft,
      ...noise.unchecked,
      ...already.unchecked,
    ],
  };
}
