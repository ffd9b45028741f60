import { z } from 'zod';
import {
  asOfSchema,
  basisSchema,
  dayColumnSchema,
  floatColumnSchema,
  indicatorSchema,
  provenanceSchema,
  symbolSchema,
} from './schemas.ts';

const barIndex = z.int().nonnegative();

/**
 * A window of a series for the chart. Bar indices count the bars dated on or before the as-of day, from 0.
 * When the window holds more bars than `maximumPoints`, bars are merged into buckets of a power of two.
 */
export const chartRequestSchema = z.strictObject({
  symbol: symbolSchema,
  basis: basisSchema,
  asOf: asOfSchema,
  /** First and last bar wanted; null means the whole series. */
  window: z.strictObject({ first: barIndex, last: barIndex }).nullable(),
  maximumPoints: z.int().min(64).max(20_000),
  overlays: z.array(indicatorSchema).max(8),
  lowerPane: indicatorSchema.nullable(),
  comparison: symbolSchema.nullable(),
});
export type ChartRequest = z.infer<typeof chartRequestSchema>;

const namedColumn = z.object({ name: z.string(), values: floatColumnSchema });

/**
 * Columns of one length, one entry a bar or bucket, oldest first; NaN is a gap. A bucket's day is its last bar's,
 * its open the first, its close the last, high and low the extremes, volume the sum, an indicator its last value.
 */
export const chartAnswerSchema = z.object({
  provenance: provenanceSchema,
  barsTotal: z.int(),
  /** Index of the first bar in the first bucket. */
  firstBar: barIndex,
  /** One past the last bar in the last bucket. */
  endBar: barIndex,
  barsPerBucket: z.int().positive(),
  day: dayColumnSchema,
  open: floatColumnSchema,
  high: floatColumnSchema,
  low: floatColumnSchema,
  close: floatColumnSchema,
  volume: floatColumnSchema,
  overlays: z.array(namedColumn),
  lowerPane: namedColumn.nullable(),
  /** The other symbol's closes at the last bar on or before each day, on the same basis; null when not asked for or unknown. */
  comparison: z.object({ symbol: z.string(), simulated: z.boolean(), values: floatColumnSchema }).nullable(),
});
export type ChartAnswer = z.infer<typeof chartAnswerSchema>;
