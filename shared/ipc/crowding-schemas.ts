import { z } from 'zod';
import { measureSchema } from '../domain/measure.ts';
import { asOfSchema, businessDateSchema, provenanceSchema, symbolSchema } from './schemas.ts';

export const crowdingRequestSchema = z.strictObject({ symbol: symbolSchema, asOf: asOfSchema });

const ranked = z.object({
  value: measureSchema,
  /** Share of the earlier sessions with a value that is not above, 0..1. */
  percentile: measureSchema,
});

/** Whether a fund that has fallen is being bought into: a drawdown, rising volume, on-balance volume that turns up. */
export const crowdingSchema = z.object({
  provenance: provenanceSchema,
  /** From the highest close of the last 252 sessions, a fraction; a low percentile is a deep fall. */
  drawdown: ranked.extend({ peakDate: businessDateSchema.nullable(), peak: measureSchema }),
  /** The 20-session mean of split-adjusted volume over the 60-session one, less 1. */
  volumeTrend: ranked.extend({
    mean20: measureSchema,
    mean60: measureSchema,
    /** Least-squares slope over 60 sessions as a fraction of their mean, a session. */
    slope: measureSchema,
  }),
  /** Least-squares slope of on-balance volume over 20 sessions, in mean volumes of 60 sessions, a session. */
  onBalanceSlope: ranked,
  /** Null when a part is unknown and the others do not decide. */
  squeezeCandidate: z.boolean().nullable(),
  reasons: z.array(
    z.object({
      holds: z.boolean().nullable(),
      sentence: z.string(),
      part: z.enum(['drawdown', 'volume', 'onBalance']),
    }),
  ),
  /** Sessions of its own history that the percentiles are taken from. */
  historySessions: z.int().nonnegative(),
});
export type Crowding = z.infer<typeof crowdingSchema>;
