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

export const backtestRequestSchema = z.strictObject({
  jobId: jobIdSchema,
  plan: backtestPlanSchema,
  from: businessDateSchema.nullable(),
  to: businessDateSchema.nullable(),
  asOf: asOfSchema,
  /** For the outcomes that the returns might have come to in another order. */
  seed: z.int(),
});
export type BacktestRequest = z.infer<typeof backtestRequestSchema>;

const reasons = ['stop', 'trailing', 'target', 'signal', 'time', 'end'] as const;
const orUnknown = z.number().nullable();
const quantiles = z.array(z.number()).readonly();

export const backtestAnswerSchema = z.object({
  provenance: z.array(provenanceSchema),
  from: businessDateSchema,
  to: businessDateSchema,
  summary: z.object({
    totalReturn: z.number(),
    annualGrowth: orUnknown,
    sharpe: orUnknown,
    maximumDrawdown: z.number(),
    highestHeatFraction: z.number(),
    trades: z.int(),
    winners: z.int(),
    meanR: orUnknown,
    profitFactor: orUnknown,
    costDollars: z.number(),
    exits: z.partialRecord(z.enum(reasons), z.int()).readonly(),
    stopsThroughGap: z.int(),
    refused: z.int(),
  }),
  trades: z.array(
    z.object({
      rule: z.string(),
      symbol: z.string(),
      side: z.enum(['long', 'short']),
      quantity: z.int(),
      signalDate: businessDateSchema,
      entryDate: businessDateSchema,
      entryPrice: z.number(),
      stop: z.number(),
      target: orUnknown,
      exitDate: businessDateSchema,
      exitPrice: z.number(),
      reason: z.enum(reasons),
      throughGap: z.boolean(),
      sessionsHeld: z.int(),
      profitDollars: z.number(),
      costDollars: z.number(),
      profitInR: z.number(),
    }),
  ),
  refused: z.array(z.object({ rule: z.string(), date: businessDateSchema, why: z.string() })),
  day: dayColumnSchema,
  equity: floatColumnSchema,
  drawdown: floatColumnSchema,
  /** Stationary bootstrap of the equity's daily returns over as many sessions; null when there are too few. */
  outcomes: z
    .object({
      probabilities: quantiles,
      totalReturn: quantiles,
      maximumDrawdown: quantiles,
      probabilityOfLoss: z.number(),
    })
    .nullable(),
});
export type BacktestAnswer = z.infer<typeof backtestAnswerSchema>;
