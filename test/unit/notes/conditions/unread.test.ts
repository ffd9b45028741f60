import { describe, expect, it } from 'vitest';
import { readNote } from '#electron/notes/read-note.ts';
import { sentenceDay as asOf, triggersOf } from '../../../support/notes/triggers-of.ts';

const leftOf = (text: string) =>
  readNote(text, { asOf }).notUnderstood.map(({ span, why }) => [text.slice(span.start, span.end), why]);
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
