import { describe, expect, it } from 'vitest';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { longestNote, type NoteReading, noteReadingSchema } from '#shared/domain/playbook/note-reading.ts';
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

/** Quickest readings so far, for more than one test asks for some of them. */
const quickest = new Map<string, { readonly ms: number; readonly reading: NoteReading }>();

/** Reads a text once more; the quickest of its readings so far, with its milliseconds of the processor. */
function read(text: string) {
  let reading: NoteReading | undefined;
  const ms = processorMs(() => (reading = readNote(text, { asOf })));
  const before = quickest.get(text);
  const best = before && before.ms <= ms ? before : { ms, reading: reading as NoteReading };
  quickest.set(text, best);
  return best;
}
/** Milliseconds of the quickest of so many readings. */
const cost = (text: string, runs: number): number =>
  Math.min(...Array.from({ length: runs }, () => read(text).ms));
/** The first of so many readings at most that takes less than a limit, else the quickest: enough to hold it against the limit. */
function readBelow(limitMs: number, text: string, mostRuns: number) {
  let best = quickest.get(text) ?? read(text);
  for (let run = 1; run < mostRuns && best.ms >= limitMs; run++) best = read(text);
  return best;
}
/** Of four times the length, by which the cost of a step for each pair would grow sixteenfold. */
const growthLimit = 8;

describe('hostile notes', () => {
  it('reads twenty pages within a second', () => {
    const { ms, reading } = readBelow(1000, twentyPages, 3);
    expect(ms).toBeLessThan(1000);
    expect(reading.claims.length).toBeGreaterThan(20);
  });

  it('costs in step with the length of a note', () => {
    const limitMs = growthLimit * cost(twentyPages.slice(0, 15_000), 5);
    expect(readBelow(limitMs, twentyPages, 3).ms).toBeLessThan(limitMs);
  });

  it.each(['open brackets with figures', 'conditions', 'proposals', 'one line of symbols', 'right to left'])(
    'costs in step with the length of %s',
    (name) => {
      const text = hostile[name] ?? '';
      const limitMs = growthLimit * cost(text.slice(0, text.length / 4), 4);
      expect(readBelow(limitMs, text, 2).ms).toBeLessThan(limitMs);
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
    const { ms, reading } = readBelow(1000, text, 2);
    expect(ms).toBeLessThan(1000);
    expect(noteReadingSchema.safeParse(reading).success).toBe(true);
  });

  it('refuses a longer one with a sentence', () => {
    expect(() => readNote(`${fill('a')}b`, { asOf })).toThrow(/at most 400000 characters/);
  });

  it('never takes placeholders of its own for marks', () => {
    expect(readNote('long \ue001 / short \ue001, stop \ue002', { asOf }).ideas).toEqual([]);
  });
});
