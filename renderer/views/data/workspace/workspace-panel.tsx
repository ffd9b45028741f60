import { useEffect, useState } from 'react';
import { useQuery } from '#renderer/api/use-query.ts';
import { useDesk } from '#renderer/state/store.ts';
import { isUnderWay } from '#renderer/state/workspace-job-slice.ts';
import { BackupList } from './backup-list.tsx';
import { JobStatus } from './job-status.tsx';
import { RestoreDialog, type RestoreSource } from './restore-dialog.tsx';
import {
  backUp,
  chooseWorkspaceFile,
  restoreBackup,
  restoreFile,
  saveWorkspace,
  verify,
} from './workspace-jobs.ts';

/** The workspace as a whole: its backups, the one file it can be carried in, and whether it is intact. */
export function WorkspacePanel() {
  const job = useDesk((state) => state.workspaceJob);
  const busy = isUnderWay(job);
  const backups = useQuery('backup.list', {});
  const [source, setSource] = useState<RestoreSource | null>(null);
  const { reload } = backups;
  const done = job?.progress.state === 'done';
  useEffect(() => {
    if (done) reload();
  }, [done, reload]);
  const restore = (): void => {
    if (source?.kind === 'backup') void restoreBackup(source.backup);
    if (source?.kind === 'file') void restoreFile(source.file);
  };
  const chooseFile = async (): Promise<void> => {
    const file = await chooseWorkspaceFile();
    if (file !== null) setSource({ kind: 'file', file });
  };
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
          onRestore={(backup) => setSource({ kind: 'backup', backup })}
        />
      </section>
      <section className="workspace-card" aria-labelledby="one-file-title">
        <header>
          <h2 id="one-file-title">One file</h2>
        </header>
        <p className="muted">
          The whole workspace, series, tickets and settings, to keep elsewhere or to take to another computer.
        </p>
        <div className="workspace-actions">
          <button type="button" className="button" disabled={busy} onClick={() => void saveWorkspace()}>
            Save as one file…
          </button>
          <button type="button" className="button" disabled={busy} onClick={() => void chooseFile()}>
            Restore from a file…
          </button>
        </div>
      </section>
      <section className="workspace-card" aria-labelledby="verify-title">
        <header>
          <h2 id="verify-title">Verify</h2>
        </header>
        <p className="muted">
          Reads every stored bar and compares it with the checksum taken when it was written.
        </p>
        <div className="workspace-actions">
          <button type="button" className="button" disabled={busy} onClick={() => void verify()}>
            Verify the workspace
          </button>
        </div>
      </section>
      {source === null ? null : (
        <RestoreDialog source={source} onConfirm={restore} onClose={() => setSource(null)} />
      )}
    </div>
  );
}
