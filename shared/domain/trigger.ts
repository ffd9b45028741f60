import { z } from 'zod';
import { businessDateSchema, symbolSchema } from '../ipc/schemas.ts';
import { conditionSchema } from './condition.ts';
import { noteTriggerSchema } from './playbook/note-trigger.ts';

/** What a person says of a trigger. */
export const triggerPlanSchema = z.strictObject({
  name: noteTriggerSchema.shape.name,
  role: noteTriggerSchema.shape.role,
  condition: conditionSchema,
  /** Where it comes from: a trigger of a playbook, or made by hand. */
  origin: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('own') }),
    z.strictObject({
      kind: z.literal('playbook'),
      playbookId: z.string().min(1).max(60),
      triggerId: z.string().min(1).max(60),
    }),
  ]),
  note: z.string().max(2000),
  /** The last day on which it may fire; null for ever. */
  expiresOn: businessDateSchema.nullable(),
  /** Up to and with this day its firings are logged and nobody is told; null for none. */
  snoozedThrough: businessDateSchema.nullable(),
});
export type TriggerPlan = z.infer<typeof triggerPlanSchema>;

/** A condition that is watched. Whether it is armed is not kept: it follows from the condition and the bars. */
export const triggerSchema = triggerPlanSchema.extend({
  id: z.int().positive(),
  /** Counts the conditions it has had: a firing belongs to one of them. */
  revision: z.int().positive(),
  /** The day in whose shares its levels were typed. */
  setOn: businessDateSchema,
  /** The last day of data when the condition was set; only what fires after it is an alert. */
  watchedAfter: businessDateSchema,
  /** Which of its series were simulated when it was set; a split of real prices then does not move its levels. */
  simulatedSymbols: z.array(symbolSchema).readonly(),
});
export type Trigger = z.infer<typeof triggerSchema>;
