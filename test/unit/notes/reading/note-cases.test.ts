import { describe, expect, it } from 'vitest';
import { readNote } from '#electron/notes/read-note.ts';
import { noteReadingSchema } from '#shared/domain/playbook/note-reading.ts';
import { noteCases } from '../../../support/notes/note-cases.ts';
import { type FactKind, factKinds, readingFacts } from '../../../support/notes/reading-facts.ts';
import { precisionOf, recallOf, scoreFacts, totalTallies } from '../../../support/notes/score-facts.ts';

const cases = noteCases();

/** Least precision and recall over all notes; what was reached when the rules were written, rounded down. */
const floors: Readonly<Record<FactKind, readonly [precision: number, recall: number]>> = {
  claims: [0.95, 0.93],
  ideas: [0.95, 0.95],
  triggers: [0.95, 0.9],
  catalysts: [0.8, 0.9],
  risks: [0.65, 0.65],
  themes: [0.55, 0.95],
};

describe('ten notes in ten styles', () => {
  const tallies = cases.map(({ text, asOf, expected }) => {
    const facts = readingFacts(readNote(text, { asOf }));
    const entries = factKinds.map((kind) => [kind, scoreFacts(facts[kind], expected[kind])]);
    return Object.fromEntries(entries) as Record<FactKind, ReturnType<typeof scoreFacts>>;
  });
  const total = totalTallies(tallies);

  it('prints precision and recall of each kind', () => {
    expect(cases).toHaveLength(10);
    for (const kind of factKinds) {
      const { right, found, expected } = total[kind];
      const share = (value: number) => value.toFixed(2);
      console.info(
        `${kind.padEnd(10)} precision ${share(precisionOf(total[kind]))}, recall ${share(recallOf(total[kind]))}: ${right} right of ${found} found and ${expected} expected`,
      );
    }
  });

  it.each(factKinds)('keeps %s above their floors', (kind) => {
    const [precision, recall] = floors[kind];
    expect(precisionOf(total[kind]), total[kind].extra.join('\n')).toBeGreaterThanOrEqual(precision);
    expect(recallOf(total[kind]), total[kind].missed.join('\n')).toBeGreaterThanOrEqual(recall);
  });

  it.each(cases)('reads $name into a valid reading', ({ text, asOf }) => {
    expect(noteReadingSchema.safeParse(readNote(text, { asOf })).error).toBeUndefined();
  });

  it('finds no trade where none is proposed', () => {
    const diary = cases.find(({ name }) => name === 'market-diary');
    const reading = readNote(diary?.text ?? '', { asOf: diary!.asOf });
    expect([reading.ideas, reading.triggers]).toEqual([[], []]);
    expect(reading.notUnderstood.map(({ span }) => reading.text.slice(span.start, span.end))).toEqual([
      '6.5%',
      '40',
      '55 million',
    ]);
  });
});
