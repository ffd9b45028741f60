import { messageOf } from '#renderer/api/message-of.ts';
import { onEvent } from '#renderer/api/on-event.ts';
import { request } from '#renderer/api/request.ts';
import { deskStore } from '#renderer/state/store.ts';
import { isUnderWay, type WorkspaceJobKind } from '#renderer/state/workspace-job-slice.ts';
import type { VerifyReport } from '#shared/ipc/backup-schemas.ts';
import { RequestError } from '#shared/ipc/errors.ts';

interface JobOutcome {
  readonly message: string;
  readonly report?: VerifyReport;
}

/** Runs one job on the whole workspace and keeps in the store how far it is; a second one has to wait for its end. */
export async function runJob(
  kind: WorkspaceJobKind,
  work: (jobId: string) => Promise<JobOutcome>,
): Promise<void> {
  const { workspaceJob, startWorkspaceJob, advanceWorkspaceJob } = deskStore.getState();
  if (isUnderWay(workspaceJob)) return;
  const jobId = crypto.randomUUID();
  startWorkspaceJob(jobId, kind);
  const stop = onEvent('job.progress', ({ stage, fraction, ...progress }) => {
    if (progress.jobId === jobId) advanceWorkspaceJob(jobId, { state: 'running', stage, fraction });
  });
  try {
    const { message, report = null } = await work(jobId);
    advanceWorkspaceJob(jobId, { state: 'done', message, report });
  } catch (error) {
    const cancelled = error instanceof RequestError && error.code === 'cancelled';
    advanceWorkspaceJob(jobId, {
      state: cancelled ? 'cancelled' : 'failed',
      message: cancelled ? 'Cancelled; nothing was changed.' : messageOf(error),
    });
  } finally {
    stop();
  }
}

/** Cancels the running job at its next step. */
export function cancelJob(): void {
  const { workspaceJob, advanceWorkspaceJob, notify } = deskStore.getState();
  if (workspaceJob?.progress.state !== 'running') return;
  const { jobId } = workspaceJob;
  advanceWorkspaceJob(jobId, { state: 'cancelling' });
  request('job.cancel', { jobId }).catch((error: unknown) => notify('problem', messageOf(error)));
}
