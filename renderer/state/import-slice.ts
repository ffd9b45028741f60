import type { ColumnMapping } from '#shared/domain/column-mapping.ts';
import type { ImportPreview, ImportReport, OfferedFile } from '#shared/ipc/import-schemas.ts';
import type { Slice } from './slice.ts';

/** A file that can be read: what an import would store of it. */
export type CheckedFile = Extract<ImportPreview, { state: 'readable' }>;
/** A table whose columns a person must name. */
export type UnknownTable = Extract<ImportPreview, { state: 'unknown' }>;

export type ImportProgress =
  | { readonly state: 'waiting' }
  | { readonly state: 'running'; readonly stage: string; readonly fraction: number }
  | { readonly state: 'cancelling' }
  | { readonly state: 'checked'; readonly checked: CheckedFile }
  | { readonly state: 'unknown'; readonly table: UnknownTable }
  | { readonly state: 'done'; readonly report: ImportReport }
  | { readonly state: 'failed'; readonly message: string };

/** One file on its way into the cache. */
export interface ImportJob {
  readonly jobId: string;
  readonly file: OfferedFile;
  /** Typed by the user when the file does not name its symbol or names the wrong one. */
  readonly symbol: string | null;
  /** What the user says each column is; null reads by content, or by what is remembered. */
  readonly mapping: ColumnMapping | null;
  /** True reads and shows, and waits for the user before anything is stored. */
  readonly check: boolean;
  readonly progress: ImportProgress;
}

export interface ImportSlice {
  /** In the order they were offered. */
  readonly importJobs: readonly ImportJob[];
  addImportJobs(jobs: readonly ImportJob[]): void;
  advanceImport(jobId: string, progress: ImportProgress): void;
  /** Puts a job back to the start, with other orders. */
  restartImport(jobId: string, orders: Partial<Pick<ImportJob, 'symbol' | 'mapping' | 'check'>>): void;
  removeImport(jobId: string): void;
  clearFinishedImports(): void;
}

/** True once nothing more happens to the job by itself. */
export function isFinished({ progress }: ImportJob): boolean {
  return !['waiting', 'running', 'cancelling'].includes(progress.state);
}

export const createImportSlice: Slice<ImportSlice> = (set) => ({
  importJobs: [],
  addImportJobs: (jobs) => set((state) => ({ importJobs: [...state.importJobs, ...jobs] })),
  advanceImport: (jobId, progress) =>
    set(({ importJobs }) => ({
      importJobs: importJobs.map((job) =>
        job.jobId === jobId && !isFinished(job) ? { ...job, progress } : job,
      ),
    })),
  restartImport: (jobId, orders) =>
    set(({ importJobs }) => ({
      importJobs: importJobs.map((job) =>
        job.jobId === jobId ? { ...job, ...orders, progress: { state: 'waiting' } } : job,
      ),
    })),
  removeImport: (jobId) =>
    set(({ importJobs }) => ({ importJobs: importJobs.filter((job) => job.jobId !== jobId) })),
  clearFinishedImports: () =>
    set(({ importJobs }) => ({ importJobs: importJobs.filter((job) => !isFinished(job)) })),
});
