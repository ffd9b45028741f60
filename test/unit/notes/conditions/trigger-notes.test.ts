import { describe, expect, it } from 'vitest';
import { readNote } from '#electron/notes/read-note.ts';
import { readingFacts } from '../../../support/notes/reading-facts.ts';
import { precisionOf, recallOf, scoreFacts } from '../../../support/notes/score-facts.ts';
import { triggerNoteCases } from '../../../support/notes/trigger-note-cases.ts';

/** Precision and recall before there was a grammar, when it first read the notes, and what they may not fall below. */
const sets = [
  { set: 'worked', before: [0.75, 0.32], first: [0.75, 0.32], floor: [0.99, 0.99] },
  { set: 'held-out', before: [0.29, 0.12], first: [0.85, 0.65], floor: [0.84, 0.64] },
] as const;

describe.each(sets)('the conditions of the $set notes', ({ set, before, first, floor }) => {
  it('are found as often as they were', () => {
    const cases = triggerNoteCases(set);
    const pairs = cases.map(({ name, text, asOf, triggers }) => ({
      found: readingFacts(readNote(text, { asOf })).triggers.map((fact) => `${name}: ${fact}`),
      expected: triggers.map((fact) => `${name}: ${fact}`),
    }));
    const tally = scoreFacts(
      pairs.flatMap(({ found }) => found),
      pairs.flatMap(({ expected }) => expected),
    );
    const now = [precisionOf(tally), recallOf(tally)].map((share) => share.toFixed(2));
    console.info(
      `${set}: now ${now.join(' / ')}, at first ${first.join(' / ')}, before ${before.join(' / ')}`,
    );
    expect(cases.length).toBe(3);
    expect(precisionOf(tally), tally.extra.join('\n')).toBeGreaterThanOrEqual(floor[0]);
    expect(recallOf(tally), tally.missed.join('\n')).toBeGreaterThanOrEqual(floor[1]);
  });
});
