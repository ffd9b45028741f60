import { z } from 'zod';
import { startupSchema } from './app-schemas.ts';
import { businessDateSchema } from './schemas.ts';

const count = z.int().nonnegative();

/** Folders that the user may open in the system's file manager; the renderer never names a path. */
export const folderRequestSchema = z.strictObject({ folder: z.enum(['workspace', 'logs']) });
/** False where there is no such folder or no file manager. */
export const folderOpenedSchema = z.object({ opened: z.boolean() });

/** A fault of a page, for the log: what happened, and where in the code. */
export const faultReportSchema = z.strictObject({
  /** `panel`: caught by the panel's boundary; `page`: an error nobody caught; `promise`: a rejection nobody caught. */
  kind: z.enum(['panel', 'page', 'promise']),
  message: z.string().max(2_000),
  stack: z.string().max(8_000).nullable(),
});
export type FaultReport = z.infer<typeof faultReportSchema>;

export const aboutSchema = z.object({
  /** Null while the workspace cannot be opened. */
  sqlite: z.string().nullable(),
  /** Where the workspace is; private, so hidden in a meeting. */
  workspaceFolder: z.string(),
  canOpenFolders: z.boolean(),
  series: count,
  simulated: count,
  /** Last day of the oldest and of the newest series on the as-of date. */
  oldestLastDate: businessDateSchema.nullable(),
  newestLastDate: businessDateSchema.nullable(),
});
export type About = z.infer<typeof aboutSchema>;

/** How large one workspace file is, and which migration it has reached. */
const fileFactsSchema = z.object({ bytes: count, version: count });

/**
 * What helps to find a fault, and nothing private: no amount, name, note, path or key. Settings hold only switches and
 * choices from a list; what stands under `log` has passed the filter of the log.
 */
export const diagnosticsSchema = z.object({
  at: z.iso.datetime(),
  versions: z.object({
    stopline: z.string(),
    electron: z.string(),
    chrome: z.string(),
    node: z.string(),
    sqlite: z.string().nullable(),
  }),
  system: z.object({
    platform: z.string(),
    release: z.string(),
    architecture: z.string(),
    processors: count,
    memoryMb: count,
  }),
  startup: startupSchema,
  files: z.object({ cache: fileFactsSchema, user: fileFactsSchema }).nullable(),
  backups: z.object({ count, newestAt: z.iso.datetime().nullable() }).nullable(),
  counts: z
    .object({
      series: count,
      simulated: count,
      bars: count,
      seriesWithIssues: count,
      tickets: count,
      playbooks: count,
      triggers: count,
      drafts: count,
    })
    .nullable(),
  settings: z.record(z.string(), z.union([z.string(), z.boolean()])).nullable(),
  log: z.array(z.string()),
});
export type Diagnostics = z.infer<typeof diagnosticsSchema>;

/** Text for the clipboard, exactly as it was shown. */
export const clipboardTextSchema = z.strictObject({ text: z.string().min(1).max(200_000) });
/** False where there is no clipboard. */
export const copiedSchema = z.object({ copied: z.boolean() });
