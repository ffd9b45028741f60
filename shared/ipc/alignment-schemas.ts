import { z } from 'zod';
import { asOfSchema, dayColumnSchema, floatColumnSchema, provenanceSchema, symbolSchema } from './schemas.ts';

/** Macro and flow series beside the last so many bars of a price series. */
export const alignmentRequestSchema = z.strictObject({
  symbol: symbolSchema,
  beside: z.array(symbolSchema).min(1).max(12),
  asOf: asOfSchema,
  sessions: z.int().min(1).max(20_000),
});

/** Columns of one length, one entry a bar of the price series, oldest first. */
export const alignmentSchema = z.object({
  provenance: provenanceSchema,
  day: dayColumnSchema,
  close: floatColumnSchema,
  series: z.array(
    z.object({
      /** Names the unit: 4.58 of a series in percent is 4.58 %. */
      provenance: provenanceSchema,
      /** Sessions from a figure's date to the evening on which it was public. */
      publicationLagSessions: z.int().nonnegative(),
      /** As known on the evening of each bar's day; NaN before the first figure. */
      values: floatColumnSchema,
      /** The day each value is dated; -1 for none. */
      observedDay: dayColumnSchema,
    }),
  ),
});
export type Alignment = z.infer<typeof alignmentSchema>;
