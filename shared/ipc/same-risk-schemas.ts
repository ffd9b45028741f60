import { z } from 'zod';
import { measureSchema } from '../domain/measure.ts';
import { asOfSchema, businessDateSchema, provenanceSchema, symbolSchema } from './schemas.ts';

const price = z.number().positive().finite();

/** A ticket's trade, to be compared with others that put the same dollars at risk. */
export const sameRiskRequestSchema = z.strictObject({
  symbol: symbolSchema,
  asOf: asOfSchema,
  side: z.enum(['long', 'short']),
  entry: price,
  stop: price,
  target: price.nullable(),
  riskDollars: z.number().positive().max(1e12),
  horizonSessions: z.int().min(1).max(750),
  /** Calendar days to the options' expiry, at least to the end of the horizon; null chooses. */
  days: z.int().min(1).max(1500).nullable(),
  /** A year's, continuously compounded. */
  rate: z.number().min(-0.1).max(1),
  dividendYield: z.number().min(-0.1).max(1),
});
export type SameRiskRequest = z.infer<typeof sameRiskRequestSchema>;

const instrument = {
  /** Such as `IWM`, `TNA` or `IWM 249/274 calls, 18 Feb 2026`. */
  name: z.string(),
  symbol: z.string(),
  side: z.enum(['long', 'short']),
  /** Shares or contracts. */
  quantity: z.int().nonnegative(),
  /** Dollars a share, or the debit a share. */
  price: z.number(),
  costDollars: z.number(),
  /** The most that the stop, or for options the whole debit, puts at risk; never above the budget. */
  riskDollars: z.number(),
  /** Both against the cost: shares at their own stop and target, options on the horizon's last day with the underlying there. */
  lossAtStopDollars: z.number(),
  gainAtTargetDollars: measureSchema,
  /** Price of the underlying at which nothing is won or lost on the horizon's last day, and the chance of ending beyond it. */
  breakeven: measureSchema,
  probabilityOfProfit: measureSchema,
  /** Expected drag of a fund, or what time takes from options with the underlying still, over the horizon; 0 for shares. */
  carryDollars: z.number(),
  /** On a 15 % day of the index against the position. */
  tailLossDollars: z.number(),
};
/** How high a surface without quotes lies, a year's, and what that comes from. */
const level = {
  /** Over 30 days. */
  atTheMoney: z.number(),
  /** Median of the index over its last ten years, or the instrument's volatility over its whole history. */
  longRun: z.number(),
  n: z.int(),
};
export const surfaceLevelSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('implied'),
    ...level,
    index: z.string(),
    points: z.number(),
    date: businessDateSchema,
    source: z.string(),
    /** Whose realised volatility the instrument's is held against, and how much higher it is; null and 1 for its own index. */
    reference: z.string().nullable(),
    ratio: z.number(),
  }),
  z.object({ kind: z.literal('realised'), ...level, from: businessDateSchema, to: businessDateSchema }),
]);
export type SurfaceLevel = z.infer<typeof surfaceLevelSchema>;
/** The model that priced the options: its level and its assumed shape. */
const modelSurfaceSchema = z.object({
  level: surfaceLevelSchema,
  skew: z.number(),
  width: z.number(),
  halfLifeYears: z.number(),
  forward: z.number(),
});

export const sameRiskRowSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('shares'), ...instrument, multiple: z.number(), stop: z.number() }),
  z.object({ kind: z.literal('fund'), ...instrument, multiple: z.number(), stop: z.number() }),
  z.object({
    kind: z.literal('spread'),
    ...instrument,
    option: z.enum(['call', 'put']),
    longStrike: z.number(),
    shortStrike: z.number(),
    expiresOn: businessDateSchema,
    breakevenAtExpiry: z.number(),
    thetaPerDayDollars: z.number(),
    longVolatility: z.number(),
    shortVolatility: z.number(),
    /** Where the prices come from. */
    priced: z.enum(['chain', 'model surface']),
    quoteDate: businessDateSchema.nullable(),
    /** Null for a chain. */
    modelSurface: modelSurfaceSchema.nullable(),
  }),
]);
export type ModelSurfaceAnswer = z.infer<typeof modelSurfaceSchema>;
export type SameRiskRow = z.infer<typeof sameRiskRowSchema>;
export const sameRiskAnswerSchema = z.object({
  underlying: z.string(),
  provenance: provenanceSchema,
  underlyingPrice: z.number(),
  /** The view, as moves of the underlying. */
  stopMove: z.number(),
  targetMove: z.number().nullable(),
  riskDollars: z.number(),
  horizonSessions: z.int(),
  /** Assumed for the options, a year's, continuously compounded. */
  rate: z.number(),
  dividendYield: z.number(),
  /** Of the underlying, a year's. */
  volatility: z.number(),
  rows: z.array(sameRiskRowSchema),
  /** What could not be compared, and why. */
  missing: z.array(z.string()),
});
export type SameRiskAnswer = z.infer<typeof sameRiskAnswerSchema>;
