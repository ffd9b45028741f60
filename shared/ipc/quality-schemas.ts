import { z } from 'zod';
import { qualityCodes, qualitySeverities, splitConfidences } from '../domain/quality.ts';
import { asOfSchema, businessDateSchema, provenanceSchema, symbolSchema } from './schemas.ts';

export const qualityRequestSchema = z.strictObject({
  /** Null asks for every series. */
  symbols: z.array(symbolSchema).min(1).max(200).nullable(),
  asOf: asOfSchema,
});

export const qualityIssueSchema = z.object({
  code: z.enum(qualityCodes),
  severity: z.enum(qualitySeverities),
  /** Bars, days or rows concerned. */
  count: z.int().nonnegative(),
  /** The first few, as ISO dates or short phrases that begin with one. */
  examples: z.array(z.string()),
  message: z.string(),
  /** What to do about it. */
  remedy: z.string(),
  /** A split that would explain a jump; it is applied only when the user asks. */
  proposedSplit: z
    .object({
      date: businessDateSchema,
      newPerOld: z.number().positive(),
      confidence: z.enum(splitConfidences),
    })
    .optional(),
});
export type QualityIssue = z.infer<typeof qualityIssueSchema>;

export const seriesQualitySchema = z.object({
  provenance: provenanceSchema,
  firstDate: businessDateSchema,
  bars: z.int(),
  /** Expected days between first and last without a bar: their number, and the first of them. */
  gaps: z.int(),
  gapDates: z.array(businessDateSchema),
  issues: z.array(qualityIssueSchema),
  /** When the data came in; null under an as-of date, which knows nothing of later downloads. */
  fetchedAt: z.string().nullable(),
});
export type SeriesQuality = z.infer<typeof seriesQualitySchema>;
