import { z } from 'zod';
import { businessDateSchema } from '../../ipc/schemas.ts';
import { noteReadingSchema } from './note-reading.ts';

export const noteFormats = ['text', 'markdown', 'html', 'pdf'] as const;
export type NoteFormat = (typeof noteFormats)[number];

/** The first and only layout so far; a later one comes with a step that turns the older into it. */
export const playbookFormat = 1;

/** A note turned into a plan: what was read, as a person has edited it. Each save is a new version; older ones are kept. */
export const playbookSchema = z.strictObject({
  format: z.literal(playbookFormat),
  id: z.string().min(1).max(60),
  title: z.string().min(1).max(120),
  version: z.int().positive(),
  savedAtMs: z.number().nonnegative(),
  note: z.strictObject({
    name: z.string().max(200),
    format: z.enum(noteFormats),
    /** SHA-256 of the text, in hexadecimal. */
    textHash: z.string().regex(/^[0-9a-f]{64}$/),
    /** The day that the note speaks of: stated by it, or the last day of data when it was read. */
    asOf: businessDateSchema,
  }),
  reading: noteReadingSchema,
});
export type Playbook = z.infer<typeof playbookSchema>;
