import { z } from 'zod';
import { tableDataSchema } from '../tables/table-data.ts';

export const tableFormats = ['csv', 'xlsx'] as const;
export type TableFormat = (typeof tableFormats)[number];

export const tableCopySchema = z.strictObject({ table: tableDataSchema });
export const tableWriteSchema = z.strictObject({
  token: z.string().min(1).max(64),
  format: z.enum(tableFormats),
  table: tableDataSchema,
});

/** SHA-256 of the cells as they left, in hexadecimal: the same numbers give the same. */
const numbersHash = z.string().regex(/^[0-9a-f]{64}$/);
export const tableCopiedSchema = z.object({
  rows: z.int(),
  masked: z.boolean(),
  numbersHash,
  /** False where there is no clipboard. */
  copied: z.boolean(),
});
export const tableWrittenSchema = z.object({
  fileName: z.string(),
  bytes: z.int(),
  rows: z.int(),
  masked: z.boolean(),
  numbersHash,
});
