import { useEffect } from 'react';
import { useQuery } from '#renderer/api/use-query.ts';
import { useDesk } from '#renderer/state/store.ts';
import { isUnderWay } from '#renderer/state/workspace-job-slice.ts';
import { BackupList } from './backup-list.tsx';
import { JobStatus } from './job-status.tsx';
import { RestoreDialog } from './restore-dialog.tsx';
import { askRestoreOfFile, backUp, restore, saveWorkspace, verify } from './workspace-jobs.ts';

/** The workspace as a whole: its backups, the one file it can be carried in, and whether it is intact. */
export function WorkspacePanel() {
  const job = useDesk((state) => state.workspaceJob);
  const busy = isUnderWay(job);
  const backups = useQuery('backup.list', {});
  const source = useDesk((state) => state.restoreSource);
  const askRestore = useDesk((state) => state.askRestore);
  const { reload } = backups;
  const done = job?.progress.state === 'done';
  useEffect(() => {
    if (done) reload();
  }, [done, reload]);
  return (
    <div className="workspace">
      <JobStatus />
      <section className="workspace-card" aria-labelledby="backups-title">
        <header>
          <h2 id="backups-title">Backups</h2>
          <button type="button" className="button" disabled={busy} onClick={() => void backUp()}>
            Back up now
          </button>
        </header>
        <p className="muted">
          Three daily copies and a weekly one are kept beside the workspace; each is checked byte by byte.
        </p>
        <BackupList
          backups={backups}
          busy={busy}
          onRestore={(backup) => askRestore({ kind: 'backup', backup })}
        />
      </section>
      <section className="workspace-card" aria-labelledby="one-file-title">
        <header>
          <h2 id="one-file-title">One file</h2>
        </header>
        <p className="muted">
          The whole workspace, series, chains, statements, tickets and settings, to keep elsewhere or to take
          to another computer.
        </p>
        <div className="workspace-actions">
          <button type="button" className="button" disabled={busy} onClick={() => void saveWorkspace()}>
            Save as one file…
          </button>
          <button type="button" className="button" disabled={busy} onClick={() => void askRestoreOfFile()}>
            Restore from a file…
          </button>
        </div>
      </section>
      <section className="workspace-card" aria-labelledby="verify-title">
        <header>
          <h2 id="verify-title">Verify</h2>
        </header>
        <p className="muted">
          Reads every stored bar, contract, position and event, every ticket, plan, trigger and line of the
          audit, and compares it with the checksum taken when it was written.
        </p>
        <div className="workspace-actions">
          <button type="button" className="button" disabled={busy} onClick={() => void verify()}>
            Verify the workspace
          </button>
        </div>
      </section>
      {source === null ? null : (
        <RestoreDialog
          source={source}
          onConfirm={() => void restore(source)}
          onClose={() => askRestore(null)}
        />
      )}
    </div>
  );
}
