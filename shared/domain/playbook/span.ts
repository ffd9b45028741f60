import { z } from 'zod';

/** A stretch of a note's text: UTF-16 offsets, the end not included. */
export const spanSchema = z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() });
export type Span = z.infer<typeof spanSchema>;

/** Every place of the note that says the same, in the order of the text; at least one, so that nothing is without evidence. */
export const evidenceSchema = z.array(spanSchema).min(1).readonly();
export type Evidence = z.infer<typeof evidenceSchema>;
