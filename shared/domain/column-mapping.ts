import { z } from 'zod';

/** The figures that a row of prices may hold, in the order in which a row's values are kept. */
export const priceFields = [
  'open',
  'high',
  'low',
  'close',
  'volume',
  'adjClose',
  'dividend',
  'split',
] as const;
export type PriceField = (typeof priceFields)[number];

/** What a column of a table may hold. */
export const mappedFields = ['date', 'symbol', ...priceFields, 'ignored'] as const;
export type MappedField = (typeof mappedFields)[number];

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
export const columnMappingSchema = columnMappingDraftSchema.superRefine(({ kind, columns }, context) => {
  const needed =
    kind === 'price' ? (['date', 'open', 'high', 'low', 'close'] as const) : (['date', 'close'] as const);
  for (const field of needed)
    if (!columns.includes(field)) context.addIssue({ code: 'custom', message: `No column is the ${field}.` });
  for (const field of mappedFields)
    if (field !== 'ignored' && columns.indexOf(field) !== columns.lastIndexOf(field))
      context.addIssue({ code: 'custom', message: `Two columns are the ${field}.` });
});

export type ColumnMapping = z.infer<typeof columnMappingDraftSchema>;

/** What is missing or double in a mapping, as sentences; none when it can be used. */
export function findMappingProblems(mapping: ColumnMapping): string[] {
  return columnMappingSchema.safeParse(mapping).error?.issues.map(({ message }) => message) ?? [];
}
