import { createHash } from 'node:crypto';
import { z } from 'zod';

const fields = [
  'date',
  'symbol',
  'open',
  'high',
  'low',
  'close',
  'volume',
  'adjClose',
  'dividend',
  'split',
  'ignored',
] as const;

/**
 * What a person says about a table whose layout is not known; kept as JSON and used again for files with the same header.
 * A table of prices needs date, open, high, low and close; one of levels or flows date and close.
 */
export const columnMappingSchema = z
  .strictObject({
    kind: z.enum(['price', 'macro', 'flow']),
    /** The field of each column of the file, by its place. */
    columns: z.array(z.enum(fields)).min(2).max(1000),
    /** Lines before the first row of data. */
    headerLines: z.int().min(0).max(1000),
    separator: z.enum([',', ';', '\t', '|']),
    dateOrder: z.enum(['day-first', 'month-first']),
    decimalMark: z.enum(['.', ',']),
    unit: z.enum(['dollars', 'points', 'percent', 'ratio', 'millionDollars']),
    adjustment: z.enum(['raw', 'split', 'total', 'none']),
  })
  .superRefine(({ kind, columns }, context) => {
    const needed =
      kind === 'price' ? (['date', 'open', 'high', 'low', 'close'] as const) : (['date', 'close'] as const);
    for (const field of needed)
      if (!columns.includes(field))
        context.addIssue({ code: 'custom', message: `No column is the ${field}.` });
    for (const field of fields)
      if (field !== 'ignored' && columns.indexOf(field) !== columns.lastIndexOf(field))
        context.addIssue({ code: 'custom', message: `Two columns are the ${field}.` });
  });

export type ColumnMapping = z.infer<typeof columnMappingSchema>;
export type MappedField = ColumnMapping['columns'][number];

/** A key for a header, the same for every file of its kind, under which a mapping is remembered. */
export function headerKey(cells: readonly string[], separator: string): string {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  return createHash('sha256')
    .update(JSON.stringify([separator, names]))
    .digest('hex')
    .slice(0, 32);
}
