import { fc } from '../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { type BusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import { noteReadingSchema } from '#shared/domain/playbook/note-reading.ts';
import type { NoteReading } from '#shared/domain/playbook/note-reading.ts';
import type { Span } from '#shared/domain/playbook/span.ts';
import type { StatedFigure } from '#shared/domain/playbook/stated-figure.ts';
import { readNote } from '#electron/notes/read-note.ts';
import { readSentences } from '#electron/notes/sentences/read-sentences.ts';
import { flattenText } from '#electron/notes/text/flatten-text.ts';
import { noteCases } from '../../support/notes/note-cases.ts';

const asOf = '2025-12-18' as BusinessDate;
const cases = noteCases();
const pieces = cases.flatMap(({ text }) => text.split(/(?<=[.:;!?\n])\s*/)).filter((piece) => piece !== '');
/** Notes shuffled from the sentences of real ones, with words of any kind between. */
const note = fc
  .array(
    fc.oneof({ arbitrary: fc.constantFrom(...pieces), weight: 5 }, { arbitrary: fc.string(), weight: 1 }),
    {
      maxLength: 14,
    },
  )
  .map((parts) => parts.join(' '));

function spansOf(value: unknown): Span[] {
  if (Array.isArray(value)) return value.flatMap(spansOf);
  if (typeof value !== 'object' || value === null) return [];
  if ('start' in value && 'end' in value) return [value as Span];
  return Object.values(value).flatMap(spansOf);
}

function figuresOf(value: unknown): StatedFigure[] {
  if (Array.isArray(value)) return value.flatMap(figuresOf);
  if (typeof value !== 'object' || value === null) return [];
  if ('hedge' in value && 'decimals' in value) return [value as StatedFigure];
  return Object.values(value).flatMap(figuresOf);
}

const numbersOf = (text: string): number[] =>
  (text.match(/\d[\d,]*(?:\.\d+)?|\.\d+/g) ?? []).map((digits) => Number(digits.replaceAll(',', '')));

describe('a reading of any note', () => {
  it('has its shape, and every span lies in the text', () => {
    fc.assert(
      fc.property(note, (text) => {
        const reading = readNote(text, { asOf });
        expect(noteReadingSchema.safeParse(reading).error).toBeUndefined();
        for (const { start, end } of spansOf({ ...reading, text: '' })) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('stands on words that hold its figures', () => {
    fc.assert(
      fc.property(note, (text) => {
        for (const { value, unit, span } of figuresOf(readNote(text, { asOf }))) {
          const words = text.slice(span.start, span.end);
          if (!/\d/.test(words)) continue;
          const printed = Math.abs(unit === 'fraction' ? value * 100 : value);
          const scales = [1, 1e3, 1e6, 1e9];
          const isThere = numbersOf(words).some((number) =>
            scales.some((scale) => Math.abs(number * scale - printed) <= 1e-9 * Math.max(1, printed)),
          );
          expect(isThere, `${words} for ${value} ${unit}`).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('places or lists every figure and stretch of time of a sentence that proposes something', () => {
    const listed = (text: string) => {
      const reading = readNote(text, { asOf });
      const { sentences: _sentences, notUnderstood, ...found } = reading;
      const known = [...spansOf(found), ...notUnderstood.map(({ span }) => span)];
      for (const sentence of readSentences(text, toDayNumber(asOf))) {
        if (!/\b(?:buy|sell|stop|target)\b/i.test(sentence.text)) continue;
        for (const mark of sentence.marks) {
          const isListNumber = mark.kind === 'figure' && mark.bare && mark.end < 4;
          if (isListNumber || (mark.kind !== 'figure' && mark.kind !== 'stretch')) continue;
          const [from, to] = [sentence.start + mark.start, sentence.start + mark.end];
          const isKnown = known.some(({ start, end }) => start < to && from < end);
          expect(isKnown, text.slice(from, to)).toBe(true);
        }
      }
    };
    for (const { text } of cases) listed(text);
    const proposal = fc
      .tuple(
        fc.constantFrom('Traders may buy', 'Investors could sell', 'Buy', 'Some would rather sell'),
        fc.constantFrom('TNA', 'IWM', 'the small caps', 'something'),
        fc.constantFrom('for', 'over the next', 'within', 'in the past', ''),
        fc.integer({ min: 2, max: 9 }),
        fc.integer({ min: 10, max: 20 }),
        fc.constantFrom('weeks', 'months', 'days', 'sessions'),
        fc.constantFrom('', ' with a stop of -12%', ', 7% below its peak', ' and a target of 20%'),
      )
      .map(
        ([who, what, how, low, high, unit, rest]) => `${who} ${what} ${how} ${low}-${high} ${unit}${rest}.`,
      );
    fc.assert(fc.property(fc.oneof(proposal, note), listed), { numRuns: 300 });
  });

  it('is the same when read again', () => {
    fc.assert(
      fc.property(note, (text) => {
        expect(readNote(text, { asOf })).toEqual(readNote(text, { asOf }));
      }),
      { numRuns: 50 },
    );
  });

  it('does not change when an unrelated sentence follows', () => {
    const kept = ({ claims, ideas, triggers, catalysts, risks, themes, notUnderstood }: NoteReading) => ({
      claims,
      ideas,
      triggers,
      catalysts,
      risks,
      themes,
      notUnderstood,
    });
    fc.assert(
      fc.property(note, (text) => {
        const longer = readNote(`${text}\n\nThe office is closed for the holiday.`, { asOf });
        expect(kept(longer)).toEqual(kept(readNote(text, { asOf })));
      }),
      { numRuns: 100 },
    );
  });

  it('says the same for every kind of hyphen and space', () => {
    for (const { text, asOf: day } of cases) {
      const other = text.replaceAll('-', '\u2011').replaceAll(' $', '\u00a0$');
      expect(flattenText(other)).toBe(flattenText(text));
      const { text: _text, ...reading } = readNote(other, { asOf: day });
      const { text: _other, ...plain } = readNote(text, { asOf: day });
      expect(reading).toEqual(plain);
    }
  });
});
