import { z } from 'zod';
import { findMappingProblems } from './find-mapping-problems.ts';
import { mappedFields } from './mapped-fields.ts';

/** A mapping on its way: it may lack columns. */
export const columnMappingDraftSchema = z.strictObject({
  kind: z.enum(['price', 'macro', 'flow']),
  /** The field of each column of the file, by its place. */
  columns: z.array(z.enum(mappedFields)).min(2).max(1000),
  /** Lines before the first row of data. */
  headerLines: z.int().min(0).max(1000),
  separator: z.enum([',', ';', '\t', '|']),
  dateOrder: z.enum(['day-first', 'month-first']),
  decimalMark: z.enum(['.', ',']),
  unit: z.enum(['dollars', 'points', 'percent', 'ratio', 'millionDollars']),
  adjustment: z.enum(['raw', 'split', 'total', 'none']),
});

/**
 * What a person says about a table whose layout is not known; kept as JSON and used again for files with the same header.
 * A table of prices needs date, open, high, low and close; one of levels or flows date and close.
 */
export const columnMappingSchema = columnMappingDraftSchema.superRefine((mapping, context) => {
  for (const message of findMappingProblems(mapping)) context.addIssue({ code: 'custom', message });
});

export type ColumnMapping = z.infer<typeof columnMappingDraftSchema>;
