import { z } from 'zod';
import { longestNote, noteReadingSchema } from '../domain/playbook/note-reading.ts';
import { playbookSchema } from '../domain/playbook/playbook.ts';
import { asOfSchema } from './schemas.ts';

/** A note as pasted, or a file that was chosen. */
export const noteSourceSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    text: z
      .string()
      .max(longestNote, `The note is longer than ${longestNote} characters. Read a part of it at a time.`),
  }),
  z.strictObject({ kind: z.literal('file'), token: z.string().min(1).max(100) }),
]);

export const noteRequestSchema = z.strictObject({ source: noteSourceSchema, asOf: asOfSchema });

/** Whether a file is a note, by its content: words for people and no market data. */
export const recogniseNoteRequestSchema = z.strictObject({ token: z.string().min(1).max(100) });
export const recognisedNoteSchema = z.object({ isNote: z.boolean() });

/** A note as it was understood: what a playbook is made of. */
export const noteAnswerSchema = z.object({
  ...playbookSchema.shape.note.shape,
  /** The note's first line or heading, shortened; a playbook's first name. */
  title: playbookSchema.shape.title,
  /** How the day was found: stated by the note, asked for, the last day of data, or today where there is none. */
  asOfFrom: z.enum(['note', 'asked', 'data', 'today']),
  reading: noteReadingSchema,
});
export type NoteAnswer = z.infer<typeof noteAnswerSchema>;
