import { z } from 'zod';
import { sizingMethodSchema } from './sizing-method.ts';

const price = z.number().positive().finite();
const fraction = z.number().finite();

/** How the stop was asked for; the price it resolves to follows the market only until the ticket is saved. */
export const stopRuleSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('fraction'), fraction: fraction.gt(0).lt(1) }),
  z.object({ kind: z.literal('price') }),
  z.object({ kind: z.literal('averageTrueRange'), multiple: z.number().positive().max(20) }),
  z.object({ kind: z.literal('swing'), sessions: z.int().min(2).max(250) }),
]);
export type StopRule = z.infer<typeof stopRuleSchema>;

export const riskBudgetSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('fraction'), value: fraction.gt(0).max(1) }),
  z.object({ kind: z.literal('dollars'), value: z.number().positive().finite() }),
]);

export const sizingCapsSchema = z.object({
  cashDollars: z.number().nonnegative().finite().optional(),
  weightFraction: fraction.gt(0).optional(),
  leverageAdjustedExposureFraction: fraction.gt(0).optional(),
  tailLossFraction: fraction.gt(0).optional(),
  heatDollars: z.number().nonnegative().finite().optional(),
  heatFraction: fraction.gt(0).max(1).optional(),
});

/** A planned trade: what the sizing panel holds, saved per symbol. Prices are split-adjusted dollars a share. */
export const ticketSchema = z.object({
  symbol: z.string().min(1).max(12),
  side: z.enum(['long', 'short']),
  accountCents: z.int().positive(),
  risk: riskBudgetSchema,
  /** Absent: the risk to the stop. */
  method: sizingMethodSchema.optional(),
  entry: price,
  stop: price,
  stopRule: stopRuleSchema,
  targets: z.array(price).max(2),
  horizonSessions: z.int().min(1).max(750),
  caps: sizingCapsSchema,
  note: z.string().max(2000),
  /** The last bar the plan was made on. */
  plannedOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  /** True when that bar was simulated. */
  simulated: z.boolean(),
});
export type Ticket = z.infer<typeof ticketSchema>;
