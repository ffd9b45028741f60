import { describe, expect, it } from 'vitest';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { longestNote, noteReadingSchema } from '#shared/domain/playbook/note-reading.ts';
import { readNote } from '#electron/notes/read-note.ts';
import { noteCases } from '../support/notes/note-cases.ts';
import { processorMs } from '../support/time/processor-ms.ts';

const asOf = '2025-12-18' as BusinessDate;
const fill = (unit: string) => unit.repeat(Math.ceil(longestNote / unit.length)).slice(0, longestNote);
/** A page is some 3,000 characters. */
const twentyPages = fill(
  noteCases()
    .map(({ text }) => text)
    .join('\n\n'),
).slice(0, 60_000);

/** Each fills the greatest length that is read at all, which is that of some hundred pages. */
const hostile: Readonly<Record<string, string>> = {
  brackets: fill('(['),
  'open brackets with figures': fill('(IWM +5% '),
  'one line without spaces': fill('a'),
  'one line of figures': fill('12.5% '),
  'one line of symbols': fill('IWM/TNA '),
  'digits without end': fill('1'),
  'points and digits': fill('1.'),
  'a range that never ends': fill('1-2-'),
  'question marks': fill('?!'),
  quotes: fill('"'),
  'sentences of a letter': fill('a. '),
  abbreviations: fill('Mr. vs. '),
  'line feeds': fill('\n'),
  spaces: fill(' '),
  controls: fill('\u0000\u0007\u001b[31m'),
  'right to left': fill('\u202eIWM up 5%\u202c \u05d0\u05d1 '),
  markup: fill('<script>alert("IWM +5%")</script>'),
  'private characters': fill('\ue001 long \ue001 / short \ue002 '),
  'half of a pair': fill('\ud83d'),
  'hedges on hedges': fill('about roughly nearly over under '),
  conditions: fill('if IWM falls 5% or '),
  proposals: fill('buy IWM and TNA and '),
  dashes: fill('\u2014\u2013-'),
};

/** Milliseconds of the processor that a reading took. */
const costOnce = (text: string): number => processorMs(() => readNote(text, { asOf }));
/** That of the quickest of some runs. */
const cost = (text: string, runs: number): number =>
  Math.min(...Array.from({ length: runs }, () => costOnce(text)));
/** Of so many runs at most that of the first one below a limit, else that of the quickest: enough to hold it against the limit. */
function costBelow(limitMs: number, text: string, mostRuns: number): number {
  let quickest = Number.POSITIVE_INFINITY;
  for (let run = 0; run < mostRuns && quickest >= limitMs; run++)
    quickest = Math.min(quickest, costOnce(text));
  return quickest;
}
/** Of four times the length, by which the cost of a step for each pair would grow sixteenfold. */
const growthLimit = 8;

describe('hostile notes', () => {
  it('reads twenty pages within a second', () => {
    expect(costBelow(1000, twentyPages, 3)).toBeLessThan(1000);
    const reading = readNote(twentyPages, { asOf });
    expect(reading.claims.length).toBeGreaterThan(20);
  });

  it('costs in step with the length of a note', () => {
    const pages = cost(twentyPages.slice(0, 15_000), 5);
    expect(costBelow(growthLimit * pages, twentyPages, 3)).toBeLessThan(growthLimit * pages);
  });

  it.each(['open brackets with figures', 'conditions', 'proposals', 'one line of symbols', 'right to left'])(
    'costs in step with the length of %s',
    (name) => {
      const text = hostile[name] ?? '';
      const limitMs = growthLimit * cost(text.slice(0, text.length / 4), 4);
      expect(costBelow(limitMs, text, 2)).toBeLessThan(limitMs);
    },
  );

  it('finds nothing in an empty note, and says nothing of it', () => {
    const { text, sentences, claims, ideas, triggers, notUnderstood } = readNote('', { asOf });
    expect({ text, sentences, claims, ideas, triggers, notUnderstood }).toEqual({
      text: '',
      sentences: [],
      claims: [],
      ideas: [],
      triggers: [],
      notUnderstood: [],
    });
  });

  it.each(Object.entries(hostile))('answers %s of the greatest length', (_name, text) => {
    expect(costBelow(1000, text, 2)).toBeLessThan(1000);
    const reading = readNote(text, { asOf });
    expect(noteReadingSchema.safeParse(reading).success).toBe(true);
  });

  it('refuses a longer one with a sentence', () => {
    expect(() => readNote(`${fill('a')}b`, { asOf })).toThrow(/at most 400000 characters/);
  });

  it('never takes placeholders of its own for marks', () => {
    expect(readNote('long \ue001 / short \ue001, stop \ue002', { asOf }).ideas).toEqual([]);
  });
});
