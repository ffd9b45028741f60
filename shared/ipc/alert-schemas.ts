import { z } from 'zod';
import { conditionSchema } from '../domain/condition.ts';
import { triggerSchema } from '../domain/trigger.ts';
import { businessDateSchema } from './schemas.ts';
import { firingSchema, unknownStretchSchema } from './trigger-schemas.ts';

const count = z.int().nonnegative();

/** A firing as it was told. It is never removed, not even when data that came later takes it back. */
export const alertSchema = firingSchema.extend({
  id: z.int().positive(),
  triggerId: triggerSchema.shape.id,
  revision: triggerSchema.shape.revision,
  name: triggerSchema.shape.name,
  role: triggerSchema.shape.role,
  /** As it was when it fired, in the shares of then: the trigger may have changed or gone since. */
  condition: conditionSchema,
  /**
   * `live`: with the newest bar. `replayed`: with a bar that others followed before anybody looked, as after Stopline was
   * closed. `late`: on a session that had been looked at before data of it came in or was restated.
   */
  circumstance: z.enum(['live', 'replayed', 'late']),
  /** Sessions with bars that followed before it was told: what was missed. */
  missedSessions: count,
  snoozed: z.boolean(),
  sentence: z.string(),
  /** Null as of a day before. */
  raisedAt: z.string().nullable(),
  /** When data came in by which it does not fire; null while it stands. */
  withdrawnAt: z.string().nullable(),
});
export type Alert = z.infer<typeof alertSchema>;

/** What was replayed when Stopline looked again after sessions had passed. */
export const catchUpSchema = z.object({
  at: z.string(),
  /** The last session that had been looked at, and the last one now. */
  after: businessDateSchema,
  through: businessDateSchema,
  sessions: z.int().positive(),
  alertIds: z.array(z.int()),
  /** What could not be known of those sessions. */
  unknown: z.array(unknownStretchSchema.extend({ triggerId: triggerSchema.shape.id, name: z.string() })),
  sentence: z.string(),
});
export type CatchUp = z.infer<typeof catchUpSchema>;

/** How far the watch has been looked at; kept, not asked for. */
export const alertCheckRecordSchema = z.object({
  /** The last session with bars, and the one that was the last at the look over fewer. */
  through: businessDateSchema,
  after: businessDateSchema,
  /** The last session on which it was known whether a trigger is met, by the trigger's number. */
  known: z.record(z.string(), businessDateSchema),
  /** What could not be known between the two. */
  unknown: catchUpSchema.shape.unknown,
});
export type AlertCheck = z.infer<typeof alertCheckRecordSchema>;

export const alertListSchema = z.object({
  /** Latest session first. */
  alerts: z.array(alertSchema),
  /** The last look over more than one session; null when there was none, and as of a day. */
  catchUp: catchUpSchema.nullable(),
  delivery: z.object({
    state: z.enum(['ready', 'muted', 'unavailable', 'held']),
    /** Why nobody is notified by the system; null when somebody is. */
    reason: z.string().nullable(),
  }),
});
export type AlertList = z.infer<typeof alertListSchema>;

export const alertCheckSchema = z.object({
  /** Alerts that this look raised. */
  raised: count,
  /** The last session that has been looked at; null when nothing is watched. */
  through: businessDateSchema.nullable(),
});

/** One delivery of everything that a look raised. */
export const raisedAlertsSchema = z.object({ alerts: z.array(alertSchema), summary: z.string() });
export type RaisedAlerts = z.infer<typeof raisedAlertsSchema>;
