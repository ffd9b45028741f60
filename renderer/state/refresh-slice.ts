import type { RefreshedSeries } from '#shared/ipc/refresh-schemas.ts';
import type { Slice } from './slice.ts';

/** A refresh from the providers under way, or the last one with what became of each series. */
export interface RefreshJob {
  readonly jobId: string;
  readonly state: 'running' | 'cancelling' | 'done';
  /** Of the whole job, 0 to 1. */
  readonly fraction: number;
  /** How far each series under way is, 0 to 1. */
  readonly underWay: Readonly<Record<string, number>>;
  readonly results: Readonly<Record<string, RefreshedSeries>>;
  /** Why the job as a whole came to nothing. */
  readonly fault: string | null;
}

export interface RefreshSlice {
  readonly refreshJob: RefreshJob | null;
  startRefresh(jobId: string): void;
  /** Changes a job that is still the latest and not done. */
  advanceRefresh(jobId: string, change: (job: RefreshJob) => Partial<RefreshJob>): void;
  dismissRefresh(): void;
}

export const createRefreshSlice: Slice<RefreshSlice> = (set) => ({
  refreshJob: null,
  startRefresh: (jobId) =>
    set({
      refreshJob: { jobId, state: 'running', fraction: 0, underWay: {}, results: {}, fault: null },
    }),
  advanceRefresh: (jobId, change) =>
    set(({ refreshJob }) =>
      refreshJob?.jobId === jobId && refreshJob.state !== 'done'
        ? { refreshJob: { ...refreshJob, ...change(refreshJob) } }
        : {},
    ),
  dismissRefresh: () => set(({ refreshJob }) => (refreshJob?.state === 'done' ? { refreshJob: null } : {})),
});
