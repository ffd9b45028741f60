import { z } from 'zod';
import { dayColumnSchema, floatColumnSchema, provenanceSchema } from './schemas.ts';

const barIndex = z.int().nonnegative();

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
