import type { Backup, VerifyReport } from '#shared/ipc/backup-schemas.ts';
import type { OfferedFile } from '#shared/ipc/import-schemas.ts';
import type { Slice } from './slice.ts';

export type WorkspaceJobKind = 'backup' | 'restore' | 'save' | 'verify';

export type WorkspaceJobProgress =
  | { readonly state: 'running'; readonly stage: string; readonly fraction: number }
  | { readonly state: 'cancelling' }
  | { readonly state: 'done'; readonly message: string; readonly report: VerifyReport | null }
  | { readonly state: 'cancelled' | 'failed'; readonly message: string };

/** The one job on the whole workspace that runs, or the last that ran. */
export interface WorkspaceJob {
  readonly jobId: string;
  readonly kind: WorkspaceJobKind;
  readonly progress: WorkspaceJobProgress;
}

/** What could take the place of the workspace. */
export type RestoreSource =
  | { readonly kind: 'backup'; readonly backup: Backup }
  | { readonly kind: 'file'; readonly file: OfferedFile };

export interface WorkspaceJobSlice {
  readonly workspaceJob: WorkspaceJob | null;
  /** What the user is being asked about before it is restored. */
  readonly restoreSource: RestoreSource | null;
  askRestore(source: RestoreSource | null): void;
  startWorkspaceJob(jobId: string, kind: WorkspaceJobKind): void;
  advanceWorkspaceJob(jobId: string, progress: WorkspaceJobProgress): void;
  dismissWorkspaceJob(): void;
}

/** True while the job may still do something. */
export function isUnderWay(job: WorkspaceJob | null): boolean {
  return job?.progress.state === 'running' || job?.progress.state === 'cancelling';
}

export const createWorkspaceJobSlice: Slice<WorkspaceJobSlice> = (set) => ({
  workspaceJob: null,
  restoreSource: null,
  askRestore: (restoreSource) => set({ restoreSource }),
  startWorkspaceJob: (jobId, kind) =>
    set({ workspaceJob: { jobId, kind, progress: { state: 'running', stage: 'Starting', fraction: 0 } } }),
  advanceWorkspaceJob: (jobId, progress) =>
    set(({ workspaceJob }) => {
      if (workspaceJob?.jobId !== jobId || !isUnderWay(workspaceJob)) return {};
      // A step told late must not take back that the user has cancelled.
      if (workspaceJob.progress.state === 'cancelling' && progress.state === 'running') return {};
      return { workspaceJob: { ...workspaceJob, progress } };
    }),
  dismissWorkspaceJob: () =>
    set(({ workspaceJob }) => (isUnderWay(workspaceJob) ? {} : { workspaceJob: null })),
});
