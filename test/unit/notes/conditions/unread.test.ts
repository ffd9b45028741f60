import { describe, expect, it } from 'vitest';
import { readNote } from '#electron/notes/read-note.ts';
import { sentenceDay as asOf, triggersOf } from '../../../support/notes/triggers-of.ts';

const leftOf = (text: string) =>
  readNote(text, { asOf }).notUnderstood.map(({ span, why }) => [text.slice(span.start, span.end), why]);
const becauseOf = (text: string) =>
  readNote(text, { asOf }).triggers.flatMap(({ assumptions }) =>
    assumptions.filter(({ field }) => field === 'duration').map(({ because }) => because),
  );

describe('a condition that cannot be read', () => {
  it.each([
    ['Once breadth thrusts past 60% we add.', 'Once breadth thrusts past 60%', 'breadth'],
    [
      'We like IWM. Exit if the dollar strengthens beyond 103.',
      'if the dollar strengthens beyond 103',
      'dollar',
    ],
    ['Cut if VVIX clears 110.', 'if VVIX clears 110', 'vvix'],
    ['If oil trades over 80 we cut XLE.', 'If oil trades over 80', 'oil'],
  ])('is shown with what is missing: "%s"', (text, words, named) => {
    const left = leftOf(text);
    expect(left.map(([shown]) => shown)).toEqual([words]);
    expect(left[0]?.[1]).toContain(`"${named}"`);
    expect(left[0]?.[1]).toContain('not read');
    expect(triggersOf(text)).toBe('');
  });

  it('is shown as a whole where it has no level', () => {
    const text = 'Exit if IWM takes out its October low.';
    expect(leftOf(text).map(([shown]) => shown)).toEqual([text]);
  });
});

describe('what a note asks for beyond one close', () => {
  it.each([
    ['Add if HYG closes below its 50-day for three sessions.', '3 sessions in a row'],
    ['If IWM closes two days running below 240 we cut.', '2 sessions in a row'],
    ['Two consecutive closes under 580 in QQQ and the thesis is dead.', '2 sessions in a row'],
    ['Exit if IWM fails to hold 240 for a whole week.', '5 sessions in a row'],
    ['A weekly close under 205 in IWM kills the idea.', 'a week’s close'],
  ])('is told as an assumption of "%s"', (text, words) => {
    const because = becauseOf(text);
    expect(because).toHaveLength(1);
    expect(because[0]).toContain(words);
    expect(because[0]).toContain('may fire before');
  });

  it.each(['Exit if IWM closes below 240.', 'A daily close under 205 in IWM kills the idea.'])(
    'is nothing in "%s"',
    (text) => {
      expect(triggersOf(text)).not.toBe('');
      expect(becauseOf(text)).toEqual([]);
    },
  );
});
