import type { NoteReading } from '#shared/domain/playbook/note-reading.ts';
import type { ContradictionsAnswer } from '#shared/ipc/playbook-schemas.ts';
import { claimContradictions } from './claim-contradictions.ts';
import { horizonContradictions } from './horizon-contradictions.ts';
import type { KnownFacts } from './known-facts.ts';
import { noiseContradictions } from './noise-contradictions.ts';
import { stopContradictions } from './stop-contradictions.ts';
import { triggerContradictions } from './trigger-contradictions.ts';

/**
 * What in a plan contradicts itself, or what is known: stops of which one always acts first, a leveraged fund held for too long,
 * stops and targets inside the noise, statements that cannot all be true, triggers that are true already; each with its words,
 * and with a change that would end it where there is one. Depends on nothing but the reading and the facts.
 */
export function contradictionsOf(
  { ideas, claims, triggers }: Pick<NoteReading, 'ideas' | 'claims' | 'triggers'>,
  facts: KnownFacts,
): ContradictionsAnswer {
  const noise = noiseContradictions(ideas, facts);
  const already = triggerContradictions(triggers, facts);
  return {
    contradictions: [
      ...stopContradictions(ideas),
      ...horizonContradictions(ideas, facts),
      ...noise.contradictions,
      ...claimContradictions(claims),
      ...already.contradictions,
    ],
    unchecked: [...noise.unchecked, ...already.unchecked],
  };
}
