import { type BusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import { longestNote, type NoteReading } from '#shared/domain/playbook/note-reading.ts';
import { readSentences } from './sentences/read-sentences.ts';

export interface NoteOptions {
  /** The day that the note speaks of: its windows end there, and years that it leaves out are found from it. */
  readonly asOf: BusinessDate;
}

/**
 * What a market note says, each finding with the words it stands on: claims, ideas, triggers, catalysts, risks and themes,
 * and what no rule could place. The same text and day give the same reading.
 * @param text at most {@link longestNote} UTF-16 units, in any style; spans of the reading are offsets into it
 * @throws RangeError for a longer text
 */
export function readNote(text: string, { asOf }: NoteOptions): NoteReading {
  if (text.length > longestNote) throw new RangeError(`A note has at most ${longestNote} characters.`);
  const sentences = readSentences(text, toDayNumber(asOf));
  return {
    text,
    sentences: sentences.map(({ start, end }) => ({ start, end })),
    claims: [],
    ideas: [],
    triggers: [],
    catalysts: [],
    risks: [],
    themes: [],
    sentiment: { score: 0, label: 'neutral', phrases: [] },
    assumptions: [],
    notUnderstood: sentences.flatMap(({ start, marks }) =>
      marks.flatMap((mark) =>
        mark.kind === 'figure'
          ? [
              {
                span: { start: start + mark.start, end: start + mark.end },
                why: 'No rule places this figure.',
              },
            ]
          : [],
      ),
    ),
  };
}
