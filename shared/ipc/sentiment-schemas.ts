import { z } from 'zod';
import { sentimentRecordSchema } from '../domain/playbook/sentiment-record.ts';
import { businessDateSchema } from './schemas.ts';

/** Sessions after a note over which its tone is held against returns: a week and a month. */
export const ledgerSessions = [5, 21] as const;

const fraction = z.number().nullable();

const laterReturnSchema = z.object({
  sessions: z.int(),
  /** Of the symbol, or of all that are known in a mean; inverse funds count against the market, so with their sign turned. */
  return: fraction,
  /** Symbols in it. */
  n: z.int(),
  reason: z.string().nullable(),
});

export const ledgerEntrySchema = z.object({
  ...sentimentRecordSchema.shape,
  symbols: z.array(
    z.object({
      symbol: z.string(),
      /** -1 for a fund that rises when its market falls. */
      direction: z.union([z.literal(1), z.literal(-1)]),
      simulated: z.boolean().nullable(),
      /** Last session on or before the note's day: where the returns begin. */
      from: businessDateSchema.nullable(),
      later: z.array(laterReturnSchema),
    }),
  ),
  /** Mean over the symbols, each turned to the direction of its market. */
  mean: z.array(laterReturnSchema),
});
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;

const groupSchema = z.object({ n: z.int(), meanReturn: fraction });

export const ledgerSummarySchema = z.object({
  sessions: z.int(),
  /** Notes whose later return is known. */
  n: z.int(),
  negative: groupSchema,
  neutral: groupSchema,
  positive: groupSchema,
  /** Notes with a tone, and those of them whose later return had its sign. */
  toned: z.int(),
  agreed: z.int(),
});
export type LedgerSummary = z.infer<typeof ledgerSummarySchema>;

export const sentimentLedgerSchema = z.object({
  /** The share of headlines that the scores get right, and whether that is too little to rely on. */
  accuracy: z.object({ headlines: z.int(), correct: z.int() }),
  experimental: z.boolean(),
  sentence: z.string(),
  summaries: z.array(ledgerSummarySchema),
  /** By the day that the notes speak of, oldest first. */
  entries: z.array(ledgerEntrySchema),
  /** Lines that are not as they were recorded and are not counted. */
  damage: z.array(z.string()),
});
export type SentimentLedger = z.infer<typeof sentimentLedgerSchema>;
