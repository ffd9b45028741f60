import { z } from 'zod';
import { jobIdSchema } from './import-schemas.ts';
import { tableFormats } from './table-schemas.ts';
import { asOfSchema, businessDateSchema, symbolSchema } from './schemas.ts';

export const jobRequestSchema = z.strictObject({ jobId: jobIdSchema });

const count = z.int().nonnegative();

export const seriesHealthSchema = z.object({
  symbol: z.string(),
  intact: z.boolean(),
  /** Bars whose checksum holds. */
  bars: count,
  years: count,
  damagedYears: z.array(z.int()),
  missingBars: count,
  actions: count,
  damagedActions: count,
  problem: z.string().nullable(),
});

/** A chain, a calendar or a statement, such as `IWM 2026-07-10`; `entries` are its contracts, events or positions. */
export const recordHealthSchema = z.object({
  kind: z.enum(['chain', 'calendar', 'statement']),
  name: z.string(),
  entries: count,
  intact: z.boolean(),
});

/** What reading every stored byte against its checksums found. */
export const verifyReportSchema = z.object({
  intact: z.boolean(),
  files: z.array(z.object({ name: z.string(), problems: z.array(z.string()) })),
  series: z.array(seriesHealthSchema),
  records: z.array(recordHealthSchema),
  totals: z.object({
    series: count,
    bars: count,
    years: count,
    actions: count,
    damagedSeries: count,
    damagedYears: count,
    chains: count,
    calendars: count,
    statements: count,
    damagedRecords: count,
  }),
});
export type VerifyReport = z.infer<typeof verifyReportSchema>;

/** One dated pair of copies in the workspace's own backups folder. `name` is its moment, such as `2026-01-05T18-30-00.000Z`. */
export const backupSchema = z.object({
  name: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}\.\d{3}Z$/),
  madeAtMs: z.int(),
  bytes: count,
});
export type Backup = z.infer<typeof backupSchema>;

/** A place the user chose to write to; the renderer knows its name, never its path. */
export const chosenTargetSchema = z.object({ token: z.string(), name: z.string() });
export const targetRequestSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('workspace') }),
  z.strictObject({ kind: z.literal('series'), symbol: symbolSchema }),
  z.strictObject({ kind: z.literal('playbook'), title: z.string().min(1).max(120) }),
  z.strictObject({ kind: z.literal('report'), symbol: symbolSchema }),
  z.strictObject({
    kind: z.literal('table'),
    title: z.string().min(1).max(120),
    format: z.enum(tableFormats),
  }),
  z.strictObject({ kind: z.literal('picture'), title: z.string().min(1).max(120) }),
  z.strictObject({ kind: z.literal('calendar') }),
]);

const tokenSchema = z.string().min(1).max(64);
export const tokenRequestSchema = z.strictObject({ jobId: jobIdSchema, token: tokenSchema });
export const backupRestoreSchema = z.strictObject({ jobId: jobIdSchema, name: backupSchema.shape.name });

export const savedWorkspaceSchema = z.object({ fileName: z.string(), bytes: count, series: count });

/** What the workspace holds after a restore, and the folder inside it where what it held before is kept. */
export const restoredSchema = z.object({
  series: count,
  tickets: count,
  /** Chains, calendars and statements. */
  others: count,
  keptIn: z.string(),
});

export const exportRequestSchema = z.strictObject({
  jobId: jobIdSchema,
  token: tokenSchema,
  symbol: symbolSchema,
  asOf: asOfSchema,
});
export const exportedSchema = z.object({
  fileName: z.string(),
  symbol: z.string(),
  adjustment: z.enum(['raw', 'split', 'total', 'none']),
  simulated: z.boolean(),
  bars: count,
  actions: count,
  first: businessDateSchema.nullable(),
  last: businessDateSchema.nullable(),
  /** What the file cannot say by itself, to be known by whoever reads it. */
  notes: z.array(z.string()),
});
