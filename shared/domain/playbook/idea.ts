import { z } from 'zod';
import { symbolSchema } from '../../ipc/schemas.ts';
import { assumptionSchema } from './assumption.ts';
import { editedFieldsSchema } from './edited-fields.ts';
import { levelBasisSchema } from './level-basis.ts';
import { evidenceSchema } from './span.ts';

const fraction = z.number().gt(-1).lt(20);
const price = z.number().positive().finite();
const sessions = z.int().min(1).max(2520);
const lowestAndHighest = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({ from: value, to: value, evidence: evidenceSchema });

/** One instrument of an idea. An option leg names its underlying. */
export const ideaLegSchema = z.strictObject({
  symbol: symbolSchema,
  side: z.enum(['long', 'short']),
  instrument: z.enum(['shares', 'callSpread', 'putSpread', 'call', 'put']),
});

/**
 * A trade that the note proposes. Distances are signed fractions of the entry as the note states them (-0.06 is six percent
 * below); ranges keep both ends; what the note does not say is absent, never a default.
 */
export const ideaSchema = z.strictObject({
  id: z.string().min(1).max(60),
  kind: z.enum(['long', 'short', 'pair', 'callSpread', 'putSpread', 'hedge']),
  legs: z.array(ideaLegSchema).min(1).max(8).readonly(),
  /** How the legs of a pair weigh against each other. */
  neutrality: z.enum(['dollar', 'beta']).optional(),
  /** Share of the account, where the note gives one. */
  sizeFraction: lowestAndHighest(z.number().gt(0).max(10)).optional(),
  stop: z.strictObject({ fraction, evidence: evidenceSchema }).optional(),
  target: lowestAndHighest(fraction).optional(),
  /** Where the note states a price in the place of a distance: of the idea's one symbol, in the shares of `levels`. */
  stopPrice: z.strictObject({ price, evidence: evidenceSchema }).optional(),
  targetPrice: lowestAndHighest(price).optional(),
  /** Sessions by the exchange's calendar: 21 a month, 5 a week. */
  horizonSessions: lowestAndHighest(sessions).optional(),
  /** Calendar days to expiry of an option structure. */
  expiryDays: lowestAndHighest(z.int().min(1).max(1500)).optional(),
  /** Triggers of the same reading that put it on. */
  enterOn: z.array(z.string()).max(20).readonly(),
  evidence: evidenceSchema,
  assumptions: z.array(assumptionSchema).max(20).readonly(),
  levels: levelBasisSchema.optional(),
  edited: editedFieldsSchema,
});
export type Idea = z.infer<typeof ideaSchema>;
