import { z } from 'zod';
import { parseBusinessDate } from '../domain/business-date.ts';
import type { BusinessDate } from '../domain/business-date.ts';
import { symbolPattern } from '../domain/is-symbol.ts';
import { kindsWithLength, kindsWithoutLength } from '../domain/indicator-specification.ts';

/** Longest column that may cross the boundary, in entries; a window or one bucket a pixel is far below it. */
export const longestColumn = 50_000;

export const symbolSchema = z
  .string()
  .regex(symbolPattern, 'a symbol is one to twelve capital letters, digits, points and hyphens');
export const businessDateSchema = z.custom<BusinessDate>(
  (value) => typeof value === 'string' && parseBusinessDate(value) !== null,
  'expected a date YYYY-MM-DD',
);

/** The last day that may be read, or null for all; nothing dated later is readable in the answer. */
export const asOfSchema = businessDateSchema.nullable();
export const basisSchema = z.enum(['raw', 'split', 'total']);

export const floatColumnSchema = z.custom<Float64Array>(
  (value) => value instanceof Float64Array && value.length <= longestColumn,
);
export const dayColumnSchema = z.custom<Int32Array>(
  (value) => value instanceof Int32Array && value.length <= longestColumn,
);

export const indicatorSchema = z.union([
  z.object({ kind: z.enum(['ema', 'sma']), length: z.int().min(1).max(2000) }),
  z.object({ kind: z.enum(kindsWithoutLength) }),
  z.object({
    kind: z.enum(kindsWithLength),
    length: z.int().min(1).max(2000),
  }),
]);

/** Provenance every answer about a series carries, so that a number can say what it is. */
export const provenanceSchema = z.object({
  symbol: z.string(),
  name: z.string(),
  source: z.string(),
  adjustment: z.enum(['raw', 'split', 'total', 'none']),
  basis: basisSchema,
  simulated: z.boolean(),
  kind: z.enum(['price', 'macro', 'flow']),
  unit: z.enum(['dollars', 'points', 'percent', 'ratio', 'millionDollars']),
  lastDate: businessDateSchema,
  /** NYSE sessions between the last bar and the as-of day (or today); 0 = current. */
  ageSessions: z.int().nonnegative(),
});
export type Provenance = z.infer<typeof provenanceSchema>;
