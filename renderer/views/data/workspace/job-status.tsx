import { useMask } from '#renderer/components/mask/use-mask.ts';
import { Icon } from '#renderer/components/icon.tsx';
import { LiveText } from '#renderer/components/live/live-text.tsx';
import { ProgressBar } from '#renderer/components/progress-bar.tsx';
import { useDesk } from '#renderer/state/store.ts';
import type { WorkspaceJob, WorkspaceJobKind } from '#renderer/state/workspace-job-slice.ts';
import { cancelJob } from './run-job.ts';
import { VerifyFindings } from './verify-findings.tsx';

const names: Readonly<Record<WorkspaceJobKind, string>> = {
  backup: 'Backing up',
  restore: 'Restoring',
  save: 'Saving the workspace',
  verify: 'Verifying',
};

/** How far the job on the workspace is, with its cancel, and then what came of it. */
export function JobStatus() {
  const job = useDesk((state) => state.workspaceJob);
  const mask = useMask();
  return (
    <div className="job-status">
      <LiveText>{job === null ? '' : saidOf(job, mask.text)}</LiveText>
      {job === null ? (
        <p className="muted">Backups, restores and checks show here how far they are.</p>
      ) : (
        <JobLine job={job} />
      )}
    </div>
  );
}

function saidOf({ kind, progress }: WorkspaceJob, shown: (text: string) => string): string {
  if (progress.state === 'running') return names[kind];
  return progress.state === 'cancelling' ? 'Cancelling…' : shown(progress.message);
}

function JobLine({ job }: { readonly job: WorkspaceJob }) {
  const dismiss = useDesk((state) => state.dismissWorkspaceJob);
  const mask = useMask();
  const { progress } = job;
  if (progress.state === 'running' || progress.state === 'cancelling') {
    const cancelling = progress.state === 'cancelling';
    return (
      <div className="job-line">
        <strong>{names[job.kind]}</strong>
        <span className="job-stage muted">{cancelling ? 'Cancelling…' : progress.stage}</span>
        <ProgressBar label={names[job.kind]} fraction={cancelling ? 0 : progress.fraction} />
        <button type="button" className="button" disabled={cancelling} onClick={cancelJob}>
          Cancel
        </button>
      </div>
    );
  }
  const report = progress.state === 'done' ? progress.report : null;
  const bad = progress.state === 'failed' || report?.intact === false;
  // What the user stopped is neither a success nor a fault.
  const told = progress.state === 'cancelled' ? null : bad ? 'problem' : 'done';
  return (
    <>
      <div className={`job-line ${bad ? 'job-failed' : 'job-done'}`}>
        {told === null ? null : <Icon name={told} />}
        <span className="job-message">{mask.text(progress.message)}</span>
        <button type="button" className="button button-plain button-icon" onClick={dismiss}>
          <Icon name="close" />
          <span className="visually-hidden">Dismiss</span>
        </button>
      </div>
      {report === null ? null : <VerifyFindings report={report} />}
    </>
  );
}
