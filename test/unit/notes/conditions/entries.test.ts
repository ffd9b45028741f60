import { describe, expect, it } from 'vitest';
import { readNote } from '#electron/notes/read-note.ts';
import { sentenceDay as asOf } from '../../../support/notes/triggers-of.ts';

const readingOf = (text: string) => readNote(text, { asOf });

describe('the price of an entry', () => {
  it('puts on the idea that it is stated for, and leaves its stop and target', () => {
    const { ideas, triggers } = readingOf('Buy TNA at 38.50 or better, stop 36, target 45.');
    expect(triggers.map(({ id, role, name }) => ({ id, role, name }))).toEqual([
      { id: 'trigger-1', role: 'enter', name: 'TNA below 38.5' },
    ]);
    expect(ideas).toMatchObject([
      { kind: 'long', enterOn: ['trigger-1'], stopPrice: { price: 36 }, targetPrice: { from: 45, to: 45 } },
    ]);
  });

  it('puts on the idea of the sentence before', () => {
    const { ideas } = readingOf('We favor TNA for two weeks. Scale in between 36 and 38.');
    expect(ideas).toMatchObject([{ kind: 'long', legs: [{ symbol: 'TNA' }], enterOn: ['trigger-1'] }]);
  });

  it('is either end of a zone', () => {
    const { triggers } = readingOf('Accumulate IWM between 242 and 246.');
    const ends = [
      { is: 'atLeast', threshold: 242 },
      { is: 'atMost', threshold: 246 },
    ];
    expect(triggers).toMatchObject([{ condition: { kind: 'all', of: ends } }]);
  });

  it('is marked as an assumption where the note does not say "or better"', () => {
    const fieldsOf = (text: string) =>
      readingOf(text).triggers.flatMap(({ assumptions }) => assumptions.map(({ field }) => field));
    expect(fieldsOf('Buy TNA at 38.50.')).toContain('direction');
    expect(fieldsOf('Buy TNA at 38.50 or better.')).not.toContain('direction');
  });
});
