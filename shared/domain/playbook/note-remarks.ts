import { z } from 'zod';
import { symbolSchema } from '../../ipc/schemas.ts';
import { editedFieldsSchema } from './edited-fields.ts';
import { evidenceSchema } from './span.ts';
import { statedFigureSchema } from './stated-figure.ts';

/** An event that the note expects, with the stretch of time it names. */
export const catalystSchema = z.strictObject({
  id: z.string().min(1).max(60),
  kind: z.enum([
    'inflation',
    'fedMinutes',
    'fedDecision',
    'earnings',
    'reconstitution',
    'expiry',
    'jobs',
    'other',
  ]),
  name: z.string().min(1).max(120),
  /** Calendar days ahead, where the note says when. */
  withinDays: z.strictObject({ from: z.int().nonnegative(), to: z.int().positive() }).optional(),
  evidence: evidenceSchema,
  edited: editedFieldsSchema,
});
export type Catalyst = z.infer<typeof catalystSchema>;

/** What could go wrong, with the figures that the note puts on it. */
export const riskSchema = z.strictObject({
  id: z.string().min(1).max(60),
  kind: z.enum(['rates', 'credit', 'leverage', 'liquidity', 'positioning', 'compounding', 'market', 'other']),
  text: z.string().min(1).max(400),
  symbols: z.array(symbolSchema).max(20).readonly(),
  figures: z.array(statedFigureSchema).max(10).readonly(),
  evidence: evidenceSchema,
  edited: editedFieldsSchema,
});
export type Risk = z.infer<typeof riskSchema>;

/** A subject that the note returns to, such as crowding, with the words that are about it. */
export const themeSchema = z.strictObject({ name: z.string().min(1).max(60), evidence: evidenceSchema });
export type Theme = z.infer<typeof themeSchema>;
