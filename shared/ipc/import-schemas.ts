import { z } from 'zod';
import { columnMappingDraftSchema, columnMappingSchema } from '../domain/column-mapping.ts';
import { businessDateSchema, symbolSchema } from './schemas.ts';

/** How tables of one kind are read. */
export const rememberedMappingSchema = z.strictObject({
  /** Tells the kind: a digest of the names of the columns. */
  headerKey: z.string().regex(/^[0-9a-f]{32}$/),
  /** The file that it was made for. */
  fileName: z.string().max(255),
  mapping: columnMappingSchema,
});
export type RememberedMapping = z.infer<typeof rememberedMappingSchema>;

/** A file the user chose in a dialog or dropped; the renderer knows its name, never its path. */
export const offeredFileSchema = z.object({
  token: z.string(),
  name: z.string(),
  bytes: z.number(),
  /** What was left out of the folder or archive whose first file it is, as sentences. */
  leftOut: z.array(z.string()),
});
export type OfferedFile = z.infer<typeof offeredFileSchema>;

/** On most systems a dialog offers either files or folders. */
export const chooseRequestSchema = z.strictObject({ what: z.enum(['files', 'folders']) });

export const jobIdSchema = z.string().regex(/^[a-z0-9-]{1,64}$/);

const chosenFile = { jobId: jobIdSchema, token: z.string().min(1).max(64), symbol: symbolSchema.nullable() };

export const importRequestSchema = z.strictObject({
  ...chosenFile,
  /** How to read a table whose layout is not known; remembered for others like it once the file is imported. */
  mapping: columnMappingSchema.optional(),
});

export const previewRequestSchema = z.strictObject({
  ...chosenFile,
  /** A mapping to try; null to read by content, or by what is remembered. */
  mapping: columnMappingSchema.nullable(),
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

const change = z.boolean().nullable();
/** One chain of a file; `replaced` says whether one of its underlying and day was stored before, null on a dry run. */
export const importedChainSchema = z.object({
  underlying: z.string(),
  quoteDate: businessDateSchema,
  contracts: z.int(),
  firstExpiration: businessDateSchema,
  lastExpiration: businessDateSchema,
  replaced: change,
});
export const importedStatementSchema = z.object({
  account: z.string(),
  date: businessDateSchema,
  positions: z.int(),
  executions: z.int(),
  replaced: change,
});
export const importedCalendarSchema = z.object({
  name: z.string(),
  events: z.int(),
  first: businessDateSchema,
  last: businessDateSchema,
  /** Events new to the workspace, changed by this file, as stored before, and cancelled by it; null on a dry run. */
  added: z.int().nullable(),
  changed: z.int().nullable(),
  kept: z.int().nullable(),
  removed: z.int().nullable(),
});

/** What kinds of things a file may hold. */
export const fileKinds = ['series', 'chain', 'positions', 'calendar'] as const;

/** What became of one file, or, `checked`, would: accepted + rejected = dataRows. A refused file has a message and wrote nothing. */
export const importReportSchema = z.object({
  fileName: z.string(),
  outcome: z.enum(['imported', 'checked', 'refused', 'cancelled']),
  message: z.string().nullable(),
  /** Null for a file that was refused or cancelled, as is the layout. */
  kind: z.enum(fileKinds).nullable(),
  layout: z.string().nullable(),
  dataRows: z.int(),
  accepted: z.int(),
  rejected: z.int(),
  rejections: z.array(rejectionSchema),
  notes: z.array(z.string()),
  series: z.array(importedSeriesSchema),
  chains: z.array(importedChainSchema),
  statements: z.array(importedStatementSchema),
  calendars: z.array(importedCalendarSchema),
});
export type ImportReport = z.infer<typeof importReportSchema>;

const price = z.number().nullable();
/** A bar as it will be stored; null is a gap. */
export const previewRowSchema = z.object({
  symbol: z.string(),
  date: businessDateSchema,
  open: price,
  high: price,
  low: price,
  close: price,
  volume: price,
});

const cellSchema = z.union([z.string(), z.number(), z.null()]);
/** The first contracts, positions or events of a file as they will be stored; null is unknown. */
export const previewTableSchema = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(cellSchema)),
});
export type PreviewTable = z.infer<typeof previewTableSchema>;

/** What a file is and how it will be read, before anything is stored. */
export const previewSchema = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('readable'),
    report: importReportSchema,
    /** The first rows of each series. */
    rows: z.array(previewRowSchema),
    /** The same of a file that holds no series, else null. */
    table: previewTableSchema.nullable(),
  }),
  z.object({
    /** A table of no known layout: what a person needs to map its columns, and a guess that may lack some. */
    state: z.literal('unknown'),
    message: z.string(),
    /** The first lines of the text, to be split by the separator of the guess. */
    lines: z.array(z.string()).readonly(),
    guess: columnMappingDraftSchema,
  }),
  z.object({ state: z.literal('refused'), message: z.string() }),
]);
export type ImportPreview = z.infer<typeof previewSchema>;
