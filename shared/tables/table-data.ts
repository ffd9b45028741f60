import { z } from 'zod';

/**
 * What a column holds. Of a workspace's owner, and so masked where amounts are: `own` text, `dollars`, `cents` and `quantity`.
 * Fractions are fractions, and a `date` is ISO text.
 */
export const columnKinds = [
  'text',
  'own',
  'date',
  'number',
  'price',
  'fraction',
  'dollars',
  'quantity',
] as const;
export type ColumnKind = (typeof columnKinds)[number];

const cell = z.union([z.string().max(4000), z.number(), z.null()]);

/** A table as a screen shows it, for the clipboard or a file; null is unknown and leaves its cell empty. */
export const tableDataSchema = z
  .strictObject({
    title: z.string().min(1).max(120),
    /** Up to when it reads, as shown; null where its rows say so themselves. */
    asOf: z.string().max(60).nullable(),
    /** Where its numbers come from. */
    source: z.string().max(400),
    simulated: z.boolean(),
    columns: z
      .array(
        z.strictObject({
          name: z.string().min(1).max(80),
          kind: z.enum(columnKinds),
          /** Of a number in a workbook; two when left out, none for a quantity. */
          decimals: z.int().min(0).max(10).optional(),
        }),
      )
      .min(1)
      .max(64)
      .readonly(),
    rows: z.array(z.array(cell).max(64).readonly()).max(50_000).readonly(),
  })
  .refine(({ columns, rows }) => rows.every((row) => row.length === columns.length), {
    message: 'Every row has a cell for each column.',
    path: ['rows'],
  });
export type TableData = z.infer<typeof tableDataSchema>;
export type TableColumn = TableData['columns'][number];
export type TableCell = TableData['rows'][number][number];
