import { z } from 'zod';
import { measureSchema } from '../domain/measure.ts';
import type { GapBeyondStopTable } from '../sizing/gap-beyond-stop.ts';
import type { SizingResult } from '../sizing/sizing-types.ts';
import { sizingMethodSchema } from '../domain/sizing-method.ts';
import { riskBudgetSchema, sizingCapsSchema } from '../domain/ticket.ts';
import { asOfSchema, basisSchema, floatColumnSchema, provenanceSchema, symbolSchema } from './schemas.ts';

/** Opens beyond a stop in this series' history, one entry a distance; see GapBeyondStopTable. */
const perDistance = z.array(z.number()).max(200).readonly();
const gapTableSchema = z.object({
  side: z.enum(['long', 'short']),
  horizonSessions: z.int().positive(),
  distances: perDistance,
  stopsSet: perDistance,
  touches: perDistance,
  opensBeyond: perDistance,
  medianGap: z.array(z.number().nullable()).max(200).readonly(),
}) satisfies z.ZodType<GapBeyondStopTable>;

/** All that the sizing panel needs of history, so that a drag asks nobody. */
export const sizingContextSchema = z.object({
  provenance: provenanceSchema,
  close: z.number(),
  averageTrueRange14: measureSchema,
  /** Entry n: lowest low and highest high of the last n bars; entries 0 and beyond the history are NaN. */
  lowestLow: floatColumnSchema,
  highestHigh: floatColumnSchema,
  gapTables: z.object({ long: gapTableSchema, short: gapTableSchema }),
  /** Close-to-close, per square root of a year of 252 sessions, over the last year. */
  annualVolatility: measureSchema,
  volatilitySessions: z.int(),
  /** Simple daily returns of the whole history, a year's; see GrowthHistory. */
  growth: z.object({
    mean: measureSchema,
    standardError: measureSchema,
    volatility: measureSchema,
    sessions: z.int(),
    basis: basisSchema,
  }),
  averageDollarVolume20: measureSchema,
  leverageMultiple: z.number().nullable(),
  barsAvailable: z.int(),
  /** What the open tickets of other symbols may lose at their stops: the heat that is already there. */
  openRisk: z.object({ dollars: z.number().nonnegative(), tickets: z.int().nonnegative() }),
});
export type SizingContext = z.infer<typeof sizingContextSchema>;

export const sizingRequestSchema = z.strictObject({
  symbol: symbolSchema,
  asOf: asOfSchema,
  side: z.enum(['long', 'short']),
  accountDollars: z.number().positive().finite(),
  risk: riskBudgetSchema,
  method: sizingMethodSchema.optional(),
  /** Dollars a share; null takes the last close. */
  entry: z.number().positive().finite().nullable(),
  stop: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('fraction'), fraction: z.number().gt(0).lt(1) }),
    z.strictObject({ kind: z.literal('price'), price: z.number().positive().finite() }),
    z.strictObject({ kind: z.literal('averageTrueRange'), multiple: z.number().positive().max(20) }),
    z.strictObject({ kind: z.literal('swing'), sessions: z.int().min(2).max(250) }),
  ]),
  targets: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('fraction'), fraction: z.number().gt(0) }),
        z.strictObject({ kind: z.literal('price'), price: z.number().positive().finite() }),
      ]),
    )
    .max(2),
  horizonSessions: z.int().min(1).max(750),
  lotShares: z.int().positive(),
  tailIndexMove: z.number().gt(-1).lt(0),
  caps: sizingCapsSchema,
});
export type SizingRequest = z.infer<typeof sizingRequestSchema>;

export const sizingAnswerSchema = z.object({
  symbol: z.string(),
  provenance: provenanceSchema.nullable(),
  entry: z.number(),
  stop: z.number(),
  openRiskDollars: z.number(),
  result: z.custom<SizingResult>((value) => typeof value === 'object' && value !== null),
  /** Chance within the horizon under constant volatility and no drift; a floor on risk, not a forecast. */
  touch: z.object({
    horizonSessions: z.int(),
    annualVolatility: measureSchema,
    stop: measureSchema,
    firstTarget: measureSchema,
    stopFirst: measureSchema,
    targetFirst: measureSchema,
    neither: measureSchema,
  }),
});
export type SizingAnswer = z.infer<typeof sizingAnswerSchema>;
