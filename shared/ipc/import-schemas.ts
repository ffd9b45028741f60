import { z } from 'zod';
import { businessDateSchema, symbolSchema } from './schemas.ts';

/** A file the user chose in a dialog or dropped; the renderer knows its name, never its path. */
export const offeredFileSchema = z.object({ token: z.string(), name: z.string(), bytes: z.number() });
export type OfferedFile = z.infer<typeof offeredFileSchema>;

export const jobIdSchema = z.string().regex(/^[a-z0-9-]{1,64}$/);

export const importRequestSchema = z.strictObject({
  jobId: jobIdSchema,
  token: z.string().min(1).max(64),
  symbol: symbolSchema.nullable(),
  dryRun: z.boolean(),
});

export const rejectionSchema = z.object({
  line: z.number(),
  field: z.string().nullable(),
  reason: z.string(),
});

export const importedSeriesSchema = z.object({
  symbol: z.string(),
  adjustment: z.enum(['raw', 'split', 'total', 'none']),
  first: businessDateSchema.nullable(),
  last: businessDateSchema.nullable(),
  bars: z.int(),
  /** Bars new to the cache, changed by this file, and stored before and kept; null on a dry run. */
  added: z.int().nullable(),
  changed: z.int().nullable(),
  kept: z.int().nullable(),
  replacedSimulated: z.boolean(),
});

/** What became of one file: accepted + rejected = dataRows. A refused file has a message and wrote nothing. */
export const importReportSchema = z.object({
  fileName: z.string(),
  outcome: z.enum(['imported', 'checked', 'refused', 'cancelled']),
  message: z.string().nullable(),
  layout: z.string().nullable(),
  dataRows: z.int(),
  accepted: z.int(),
  rejected: z.int(),
  rejections: z.array(rejectionSchema),
  notes: z.array(z.string()),
  series: z.array(importedSeriesSchema),
});
export type ImportReport = z.infer<typeof importReportSchema>;
