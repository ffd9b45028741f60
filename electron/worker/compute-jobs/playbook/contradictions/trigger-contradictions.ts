import type { NoteTrigger } from '#shared/domain/playbook/note-trigger.ts';
import type { Contradiction } from '#shared/ipc/playbook-schemas.ts';
import { type Findings, joinEvidence, type KnownFacts } from './known-facts.ts';

const meanings: Readonly<Record<Exclude<NoteTrigger['role'], 'watch'>, string>> = {
  enter: 'What waits for it is due at once, or its threshold is not the one that was meant.',
  exit: 'The position would be closed on the day that it is opened.',
  stopSignal: 'The plan is stopped before it begins.',
};

/** Triggers that are true already on the day that the note speaks of. */
export function triggerContradictions(triggers: readonly NoteTrigger[], facts: KnownFacts): Findings {
  const contradictions: Contradiction[] = [];
  const unchecked: string[] = [];
  for (const { id, name, role, evidence } of triggers) {
    if (role === 'watch') continue;
    const state = facts.stateOf(id);
    if (state.truth === 'unknown') unchecked.push(`Trigger "${name}": ${state.reason}`);
    if (state.truth !== 'yes') continue;
    contradictions.push({
      kind: 'triggerAlreadyTrue',
      sentence: `"${name}" is true already: ${state.sentence}`,
      evidence: joinEvidence(evidence),
      about: [id],
      advice: meanings[role],
      proposals: [],
    });
  }
  return { contradictions, unchecked };
}
