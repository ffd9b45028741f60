import { z } from 'zod';
import { backtestPlanSchema } from '../domain/backtest-plan.ts';
import { jobIdSchema } from './import-schemas.ts';
import {
  asOfSchema,
  businessDateSchema,
  dayColumnSchema,
  floatColumnSchema,
  provenanceSchema,
} from './schemas.ts';

const mostValues = 200;
const mostCombinations = 20_000;

export const sweepRequestSchema = z
  .strictObject({
    jobId: jobIdSchema,
    plan: backtestPlanSchema,
    /** The id of the plan's rule whose entries are swept; its own stop, target and time stop give way to the grid's. */
    rule: z.string().min(1).max(80),
    /** Distances from the entry, fractions of it. */
    stops: z.array(z.number().gt(0).lt(1)).min(1).max(mostValues),
    targets: z.array(z.number().gt(0).lt(10)).min(1).max(mostValues),
    /** Sessions after which to leave. */
    sessions: z.array(z.int().min(1).max(2520)).min(1).max(mostValues),
    /** Equal stretches of history, half of which choose and half of which judge. */
    periods: z
      .int()
      .min(2)
      .max(16)
      .refine((periods) => periods % 2 === 0, { message: 'Give an even number of periods.' }),
    from: businessDateSchema.nullable(),
    to: businessDateSchema.nullable(),
    asOf: asOfSchema,
  })
  .refine(
    ({ stops, targets, sessions }) => stops.length * targets.length * sessions.length <= mostCombinations,
    {
      message: `A grid has ${mostCombinations} combinations at most.`,
      path: ['stops'],
    },
  );
export type SweepRequest = z.infer<typeof sweepRequestSchema>;

const cell = z.object({
  /** Its place in the columns. */
  cell: z.int(),
  stop: z.number(),
  target: z.number(),
  sessions: z.int(),
  trades: z.int(),
  /** Product of one plus the return of every trade, less one. */
  totalReturn: z.number(),
  firstHalf: z.number(),
  secondHalf: z.number(),
});
const unknown = z.object({ value: z.null(), reason: z.string() });
const stretch = z.object({ from: businessDateSchema, to: businessDateSchema });

export const sweepAnswerSchema = z.object({
  provenance: z.array(provenanceSchema),
  rule: z.string(),
  symbol: z.string(),
  side: z.enum(['long', 'short']),
  from: businessDateSchema,
  to: businessDateSchema,
  bars: z.int(),
  signals: z.int(),
  /** What the plan says beyond entries, side and spread, and the sweep does not follow. */
  leftOut: z.array(z.string()),
  stops: z.array(z.number()).readonly(),
  targets: z.array(z.number()).readonly(),
  sessions: z.array(z.number()).readonly(),
  /** One entry a combination: `(s targets + t) sessions + h` for stop s, target t and sessions h. */
  columns: z.object({
    trades: dayColumnSchema,
    winners: dayColumnSchema,
    totalReturn: floatColumnSchema,
    drawdown: floatColumnSchema,
    /** Of the returns booked each session, a year's; NaN where unknown. */
    sharpe: floatColumnSchema,
    /** Sums of the returns of the trades that ended in each half. */
    firstHalf: floatColumnSchema,
    secondHalf: floatColumnSchema,
  }),
  /** The greatest Sharpe ratio. */
  best: z.union([z.object({ value: cell.extend({ sharpe: z.number() }) }), unknown]),
  /** The probability that the best has skill after so many trials; ratios are one session's. */
  deflated: z.union([
    z.object({
      value: z.object({
        sharpe: z.number(),
        expectedBest: z.number(),
        probability: z.number(),
        trials: z.int(),
        sessions: z.int(),
      }),
    }),
    unknown,
  ]),
  overfitting: z.union([
    z.object({
      value: z.object({
        probability: z.number(),
        probabilityOfLoss: z.number(),
        splits: z.int(),
        periods: z.int(),
      }),
    }),
    unknown,
  ]),
  /** What the best of the first half came to in the second. */
  outOfSample: z.union([
    z.object({
      value: z.object({
        chosenOn: stretch,
        judgedOn: stretch,
        cell,
        /** Share of the other combinations that it beat in the second half. */
        beaten: z.number(),
      }),
    }),
    unknown,
  ]),
});
export type SweepAnswer = z.infer<typeof sweepAnswerSchema>;
