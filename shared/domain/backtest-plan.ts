import { z } from 'zod';
import { symbolSchema } from '../ipc/schemas.ts';
import { conditionSchema } from './condition.ts';
import { riskBudgetSchema } from './ticket.ts';

const distance = z.number().gt(0).lt(10);
const cost = z.number().min(0).max(0.1);

/** One rule of a plan: when to enter and where to leave. Entered and left at the open after the close that says so. */
export const backtestRuleSchema = z.strictObject({
  id: z.string().min(1).max(80),
  symbol: symbolSchema,
  side: z.enum(['long', 'short']),
  /** Entered when this fires. */
  enter: conditionSchema,
  /** Left while this is met. */
  exit: conditionSchema.optional(),
  stop: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('fraction'), fraction: z.number().gt(0).lt(1) }),
    z.strictObject({
      kind: z.literal('averageTrueRange'),
      length: z.int().min(1).max(250),
      multiple: z.number().positive().max(20),
    }),
  ]),
  targetFraction: distance.optional(),
  trailingFraction: z.number().gt(0).lt(1).optional(),
  timeStopSessions: z.int().min(1).max(2520).optional(),
});

const mostRules = 40;

/** Rules on several instruments that share one portfolio, in the order in which they may use it. */
export const backtestPlanSchema = z.strictObject({
  startDollars: z.number().positive().finite(),
  risk: riskBudgetSchema,
  weightFraction: z.number().positive().max(10).optional(),
  heatFraction: z.number().positive().max(1).optional(),
  costs: z
    .strictObject({
      commissionPerShareDollars: z.number().min(0).max(10),
      halfSpreadFraction: cost,
      slippageFraction: cost,
      /** Accrues by the calendar day on a year of 360, as US stock loans do. */
      borrowFractionPerYear: z.number().min(0).max(5),
    })
    .optional(),
  rules: z.array(backtestRuleSchema).min(1).max(mostRules),
});
export type BacktestPlan = z.infer<typeof backtestPlanSchema>;
