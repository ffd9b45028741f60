import { describe, expect, it } from 'vitest';
import { readNote } from '#electron/notes/read-note.ts';
import { noteReadingSchema } from '#shared/domain/playbook/note-reading.ts';
import { type NoteCase, noteCases } from '../../../support/notes/note-cases.ts';
import { type FactKind, factKinds, readingFacts } from '../../../support/notes/reading-facts.ts';
import { precisionOf, recallOf, scoreFacts, totalTallies } from '../../../support/notes/score-facts.ts';

type Shares = Readonly<Record<FactKind, readonly [precision: number, recall: number]>>;

/**
 * Precision and recall of the first reading, before any rule was changed for these notes: how the rules do on a style that
 * they have not met. The floors are what they do now, rounded down.
 */
const sets: readonly { name: string; cases: readonly NoteCase[]; firstRun: Shares; floors: Shares }[] = [
  {
    name: 'ten notes, written before there were rules',
    cases: noteCases(),
    firstRun: {
      claims: [0.91, 0.83],
      ideas: [0.97, 0.8],
      triggers: [0.8, 0.67],
      catalysts: [0.77, 0.83],
      risks: [0.58, 0.54],
      themes: [0.55, 1],
    },
    floors: {
      claims: [0.95, 0.93],
      ideas: [0.95, 0.95],
      triggers: [0.95, 0.9],
      catalysts: [0.8, 0.9],
      risks: [0.65, 0.65],
      themes: [0.55, 0.95],
    },
  },
  {
    name: 'three notes, written when the rules had been fitted to the ten',
    cases: noteCases('later'),
    firstRun: {
      claims: [0.62, 0.62],
      ideas: [0.67, 0.38],
      triggers: [1, 0.86],
      catalysts: [0.75, 0.6],
      risks: [0.5, 0.5],
      themes: [1, 0.67],
    },
    floors: {
      claims: [0.75, 0.75],
      ideas: [0.8, 0.75],
      triggers: [0.95, 0.95],
      catalysts: [0.95, 0.95],
      risks: [0.45, 0.45],
      themes: [0.6, 0.6],
    },
  },
  {
    name: 'three notes in other styles, written before there were rules for prices and monthly figures',
    cases: noteCases('fresh'),
    firstRun: {
      claims: [0.78, 0.3],
      ideas: [0.29, 0.08],
      triggers: [0, 0],
      catalysts: [0.33, 0.2],
      risks: [1, 0.33],
      themes: [1, 1],
    },
    floors: {
      claims: [0.95, 0.95],
      ideas: [0.95, 0.95],
      triggers: [0.95, 0.8],
      catalysts: [0.95, 0.95],
      risks: [0.65, 0.65],
      themes: [0.95, 0.95],
    },
  },
  {
    name: 'three notes in yet other styles, written after those rules',
    cases: noteCases('unseen'),
    firstRun: {
      claims: [0.92, 0.67],
      ideas: [0.94, 0.63],
      triggers: [0, 0],
      catalysts: [1, 1],
      risks: [0.6, 0.6],
      themes: [1, 1],
    },
    floors: {
      claims: [0.95, 0.75],
      ideas: [0.9, 0.6],
      triggers: [0.8, 0.95],
      catalysts: [0.95, 0.95],
      risks: [0.6, 0.6],
      themes: [0.95, 0.95],
    },
  },
  {
    name: 'a plan of eight conditions, written after the rules for what is done once one holds',
    cases: noteCases('conditions'),
    firstRun: {
      claims: [0.5, 1],
      ideas: [0.75, 0.5],
      triggers: [0, 0],
      catalysts: [1, 1],
      risks: [1, 1],
      themes: [1, 1],
    },
    floors: {
      claims: [0.95, 0.95],
      ideas: [0.95, 0.5],
      triggers: [0.85, 0.75],
      catalysts: [0.95, 0.95],
      risks: [0.95, 0.95],
      themes: [0.95, 0.95],
    },
  },
];

describe.each(sets)('$name', ({ cases, firstRun, floors }) => {
  const tallies = cases.map(({ text, asOf, expected }) => {
    const facts = readingFacts(readNote(text, { asOf }));
    const entries = factKinds.map((kind) => [kind, scoreFacts(facts[kind], expected[kind])]);
    return Object.fromEntries(entries) as Record<FactKind, ReturnType<typeof scoreFacts>>;
  });
  const total = totalTallies(tallies);

  it('prints precision and recall of each kind, now and at first', () => {
    expect(cases.length).toBeGreaterThan(0);
    for (const kind of factKinds) {
      const { right, found, expected } = total[kind];
      const now = [precisionOf(total[kind]), recallOf(total[kind])];
      const [first, then] = [firstRun[kind], now].map((pair) =>
        pair.map((share) => share.toFixed(2)).join(' / '),
      );
      console.info(
        `${kind.padEnd(10)} precision / recall ${then}, at first ${first}: ${right} right of ${found} found and ${expected} expected`,
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
});

describe('a diary without a view', () => {
  it('gives no trade, and says which figures no rule could place', () => {
    const diary = noteCases().find(({ name }) => name === 'market-diary');
    const reading = readNote(diary?.text ?? '', { asOf: diary!.asOf });
    expect([reading.ideas, reading.triggers]).toEqual([[], []]);
    expect(reading.notUnderstood.map(({ span }) => reading.text.slice(span.start, span.end))).toEqual([
      '6.5%',
      '40',
      '55 million',
    ]);
  });
});
