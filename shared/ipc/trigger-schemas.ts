import { z } from 'zod';
import { conditionSchema } from '../domain/condition.ts';
import { measureSchema } from '../domain/measure.ts';
import { levelBasisSchema } from '../domain/playbook/level-basis.ts';
import { triggerPlanSchema, triggerSchema } from '../domain/trigger.ts';
import { asOfSchema, businessDateSchema } from './schemas.ts';

const id = triggerSchema.shape.id;
const truth = z.enum(['no', 'unknown', 'yes']);
const count = z.int().nonnegative();

/** Several conditions that are asked about together; a playbook has at most so many. */
const mostAsked = 200;

/**
 * Without a number a new one; its levels are in the shares of the as-of day. A changed condition is watched from its saving on;
 * any other change leaves the watch as it is.
 */
export const triggerSaveSchema = triggerPlanSchema.extend({ id: id.nullable(), asOf: asOfSchema });
export const triggerRemovalSchema = z.strictObject({ id });
export const triggerSnoozeSchema = z.strictObject({ id, through: businessDateSchema.nullable() });

export const namedConditionSchema = z.strictObject({
  id: z.string().min(1).max(60),
  name: z.string().max(120),
  condition: conditionSchema,
  /** In whose shares its levels stand; those of the last day that may be read when left out. */
  levels: levelBasisSchema.optional(),
});
export type NamedCondition = z.infer<typeof namedConditionSchema>;

export const triggerPreviewRequestSchema = z.strictObject({
  triggers: z.array(namedConditionSchema).max(mostAsked),
  asOf: asOfSchema,
});
export const triggerHistoryRequestSchema = triggerPreviewRequestSchema.extend({
  from: businessDateSchema.nullable(),
  to: businessDateSchema.nullable(),
});

/** A comparison at one close; in the order of `leavesOf`. Values, thresholds and levels are in the measure's own unit. */
export const leafReadingSchema = z.object({
  symbols: z.array(z.string()),
  truth,
  value: measureSchema,
  threshold: z.number(),
  /** 0 at the base, 1 at the threshold, above it beyond. */
  distance: measureSchema,
  /** Exchange sessions since the value became known; null when there is none. */
  ageSessions: count.nullable(),
  /** How many of the closes in a row that it waits for it has held at; left out where it waits for one or nobody knows. */
  closesHeld: count.optional(),
  /** The last value whatever its age, so that an unknown can be shown with what was known last. */
  last: z.object({ value: z.number(), date: businessDateSchema }).nullable(),
  source: z.string().nullable(),
  simulated: z.boolean(),
});
export type LeafReading = z.infer<typeof leafReadingSchema>;

/** Sessions on which nobody could know whether the condition was met, and why. */
export const unknownStretchSchema = z.object({
  from: businessDateSchema,
  to: businessDateSchema,
  sessions: z.int().positive(),
  reasons: z.array(z.string()),
});
export type UnknownStretch = z.infer<typeof unknownStretchSchema>;

export const triggerReadingSchema = z.object({
  /** The session whose close is read; null when no series of it has a bar. */
  date: businessDateSchema.nullable(),
  truth,
  /** Of the condition as a whole: the nearest of its alternatives, the farthest of what must hold together. */
  distance: measureSchema,
  /** Fired: it has, and is not armed again before the values are back beyond their bands. */
  state: z.enum(['armed', 'fired', 'unknown']),
  lastFired: businessDateSchema.nullable(),
  sessionsSinceFired: count.nullable(),
  /** Prices that have not come in yet for the session that others have; what they decide waits for them. */
  awaited: z.array(z.string()),
  /** Why the truth is unknown; empty when it is known. */
  reasons: z.array(z.string()),
  leaves: z.array(leafReadingSchema),
});
export type TriggerReading = z.infer<typeof triggerReadingSchema>;

export const triggerBoardSchema = z.object({
  rows: z.array(
    z.object({
      /** In the shares of the as-of day, whatever splits came since its levels were typed. */
      trigger: triggerSchema,
      status: z.enum(['watched', 'snoozed', 'expired']),
      reading: triggerReadingSchema,
      /** Since it is watched. */
      unknown: z.array(unknownStretchSchema),
    }),
  ),
});
export type TriggerBoard = z.infer<typeof triggerBoardSchema>;

export const triggerPreviewSchema = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    /** The condition with its levels in the shares of the last day that may be read. */
    condition: conditionSchema,
    /** That day, and which symbols are simulated: the basis of a level that is set now. */
    levels: levelBasisSchema,
    /** The splits that moved its levels since they were stated, in words. */
    splits: z.array(z.string()),
    /** The condition as a person says it. */
    words: z.string(),
    reading: triggerReadingSchema,
  }),
);

/** What the price did around a firing, where a comparison reads a close itself. */
export const firingPriceSchema = z.object({
  symbol: z.string(),
  close: z.number(),
  open: z.number().nullable(),
  previousClose: z.number().nullable(),
  /** The close at which the threshold is reached; null for a measure that has no such price. */
  level: z.number().nullable(),
  /** True when the open was already beyond the level and the close before was not; null when that cannot be said. */
  gappedThrough: z.boolean().nullable(),
});
export const firingSchema = z.object({
  date: businessDateSchema,
  leaves: z.array(leafReadingSchema.extend({ price: firingPriceSchema.nullable() })),
});
export type Firing = z.infer<typeof firingSchema>;

export const triggerHistorySchema = z.object({
  /** The sessions that were replayed; null when no series has a bar. */
  from: businessDateSchema.nullable(),
  to: businessDateSchema.nullable(),
  /** In the order in which they happened. */
  firings: z.array(firingSchema.extend({ id: z.string(), name: z.string() })),
  unknown: z.array(unknownStretchSchema.extend({ id: z.string(), name: z.string() })),
});
export type TriggerHistory = z.infer<typeof triggerHistorySchema>;
