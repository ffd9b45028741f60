import { z } from 'zod';
import { measureSchema } from '../domain/measure.ts';
import {
  asOfSchema,
  basisSchema,
  businessDateSchema,
  floatColumnSchema,
  provenanceSchema,
  symbolSchema,
} from './schemas.ts';
import { windowSchema } from './window-schema.ts';

export const symbolRequestSchema = z.strictObject({ symbol: symbolSchema, asOf: asOfSchema });

export const seriesRowSchema = z.object({
  provenance: provenanceSchema,
  firstDate: businessDateSchema,
  bars: z.int(),
  /** NYSE sessions between first and last without a bar. */
  gaps: z.int(),
  issues: z.array(z.string()),
  /** When the data came in; null under an as-of date, which knows nothing of later downloads. */
  fetchedAt: z.string().nullable(),
});
export type SeriesRow = z.infer<typeof seriesRowSchema>;

/** Fractional distance of the close from an average: close / average - 1. */
const distancesSchema = z.object({ ema20: measureSchema, sma50: measureSchema, sma200: measureSchema });
export const trendStates = ['above-all', 'below-all', 'mixed', 'unknown'] as const;

export const watchlistRowSchema = z.object({
  provenance: provenanceSchema,
  last: measureSchema,
  change: measureSchema,
  distances: distancesSchema,
  state: z.enum(trendStates),
  /** Closes of the last 60 bars, for a sparkline. */
  recentCloses: floatColumnSchema,
});
export type WatchlistRow = z.infer<typeof watchlistRowSchema>;

export const trendAnswerSchema = z.object({
  provenance: provenanceSchema,
  close: z.number(),
  ema20: measureSchema,
  sma50: measureSchema,
  sma200: measureSchema,
  distances: distancesSchema,
  state: z.enum(trendStates),
  /** The note's "accumulative volume", quarter to date, in its two parts. */
  volume: z.object({
    quarterStart: businessDateSchema,
    onBalanceVolumeSlope: measureSchema,
    mean20: measureSchema,
    mean60: measureSchema,
    rising: z.boolean().nullable(),
    reason: z.string().optional(),
  }),
  barsAvailable: z.int(),
});
export type TrendAnswer = z.infer<typeof trendAnswerSchema>;

export const returnsRequestSchema = z.strictObject({
  symbols: z.array(symbolSchema).min(1).max(50),
  /** YTD, nM (months), nD (sessions), nY. */
  windows: z.array(windowSchema).max(20),
  /** A window of any two dates beside the named ones. */
  custom: z.strictObject({ from: businessDateSchema, to: businessDateSchema }).nullable(),
  basis: basisSchema,
  asOf: asOfSchema,
});
export const returnRowSchema = z.object({
  symbol: z.string(),
  window: z.string(),
  basis: basisSchema,
  simulated: z.boolean().nullable(),
  from: businessDateSchema.nullable(),
  to: businessDateSchema.nullable(),
  fromClose: z.number().nullable(),
  toClose: z.number().nullable(),
  return: z.number().nullable(),
  /** Largest fall from a running maximum inside the window, as a fraction <= 0. */
  maximumDrawdown: z.number().nullable(),
  reason: z.string().optional(),
});
export type ReturnRow = z.infer<typeof returnRowSchema>;
