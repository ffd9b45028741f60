import { z } from 'zod';
import { ticketDraftSchema } from '../domain/ticket-draft.ts';
import { asOfSchema, businessDateSchema, symbolSchema } from './schemas.ts';

export const reportPapers = ['a4', 'letter'] as const;

/** One page about the idea on a symbol. */
export const reportRequestSchema = z.strictObject({
  token: z.string().min(1).max(64),
  symbol: symbolSchema,
  asOf: asOfSchema,
  paper: z.enum(reportPapers),
  /** True hides amounts and private words, whatever the settings say; they are hidden too where the window hides them. */
  masked: z.boolean(),
  /** The plan as it is edited now; null takes the one that is kept, else the saved ticket, else what a new idea starts with. */
  draft: ticketDraftSchema.nullable(),
});
export type ReportRequest = z.infer<typeof reportRequestSchema>;

export const reportSchema = z.object({
  fileName: z.string(),
  bytes: z.int().positive(),
  symbol: z.string(),
  /** The last close that the page rests on. */
  lastDate: businessDateSchema,
  paper: z.enum(reportPapers),
  masked: z.boolean(),
  simulated: z.boolean(),
  /** SHA-256 of every number on the page: the same inputs give the same. */
  numbersHash: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Report = z.infer<typeof reportSchema>;
