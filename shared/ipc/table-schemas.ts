import { z } from 'zod';
import { tableDataSchema } from '../tables/table-data.ts';

export const tableFormats = ['csv', 'xlsx'] as const;
export type TableFormat = (typeof tableFormats)[number];

/** True hides amounts and private words, whatever the settings say: a window may hide them before its settings are kept. */
export const maskedSchema = z.boolean();

export const tableCopySchema = z.strictObject({ table: tableDataSchema, masked: maskedSchema });
export const tableWriteSchema = z.strictObject({
  token: z.string().min(1).max(64),
  format: z.enum(tableFormats),
  table: tableDataSchema,
  masked: maskedSchema,
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
