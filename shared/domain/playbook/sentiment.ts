import { z } from 'zod';
import { spanSchema } from './span.ts';

export const sentimentLabels = [
  'negative',
  'mildly negative',
  'neutral',
  'mildly positive',
  'positive',
] as const;
export const sentimentLabelSchema = z.enum(sentimentLabels);
export type SentimentLabel = z.infer<typeof sentimentLabelSchema>;

const score = z.number().min(-1).max(1);

/** What a text sounds like, -1 (all bad) to 1 (all good), with the phrases that made it so. */
export const sentimentSchema = z.strictObject({
  score,
  label: sentimentLabelSchema,
  phrases: z.array(z.strictObject({ span: spanSchema, weight: z.number().finite() })).readonly(),
  /** What the note itself states, word for word. */
  stated: z
    .strictObject({
      label: z.string().max(60).optional(),
      score: score.optional(),
      evidence: z.array(spanSchema).min(1).readonly(),
    })
    .optional(),
});
export type Sentiment = z.infer<typeof sentimentSchema>;
