import { z } from 'zod';
import { conditionSchema } from '../condition.ts';
import { assumptionSchema } from './assumption.ts';
import { editedFieldsSchema } from './edited-fields.ts';
import { levelBasisSchema } from './level-basis.ts';
import { evidenceSchema } from './span.ts';

/**
 * A condition of the note in a form that can be evaluated, and what it is for. Where the note leaves the threshold or the
 * window open, the condition holds a named default and an assumption says so.
 */
export const noteTriggerSchema = z.strictObject({
  id: z.string().min(1).max(60),
  name: z.string().min(1).max(120),
  role: z.enum(['enter', 'exit', 'stopSignal', 'watch']),
  condition: conditionSchema,
  evidence: evidenceSchema,
  assumptions: z.array(assumptionSchema).max(20).readonly(),
  levels: levelBasisSchema.optional(),
  edited: editedFieldsSchema,
});
export type NoteTrigger = z.infer<typeof noteTriggerSchema>;
