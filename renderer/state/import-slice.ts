import type { ImportReport, OfferedFile } from '#shared/ipc/import-schemas.ts';
import type { Slice } from './slice.ts';

export type ImportProgress =
  | { readonly state: 'waiting' }
  | { readonly state: 'running'; readonly stage: string; readonly fraction: number }
  | { readonly state: 'cancelling' }
  | { readonly state: 'done'; readonly report: ImportReport }
  | { readonly state: 'failed'; readonly message: string };

/** One file on its way into the cache. */
export interface ImportJob {
  readonly jobId: string;
  readonly file: OfferedFile;
  /** Typed by the user when the file does not name its symbol or names the wrong one. */
  readonly symbol: string | null;
  readonly progress: ImportProgress;
}

export interface ImportSlice {
  /** In the order they were offered. */
  readonly importJobs: readonly ImportJob[];
  addImportJobs(jobs: readonly ImportJob[]): void;
  advanceImport(jobId: string, progress: ImportProgress): void;
  clearFinishedImports(): void;
}

/** True once nothing more happens to the job. */
export function isFinished({ progress }: ImportJob): boolean {
  return progress.state === 'done' || progress.state === 'failed';
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
  clearFinishedImports: () =>
    set(({ importJobs }) => ({ importJobs: importJobs.filter((job) => !isFinished(job)) })),
});
