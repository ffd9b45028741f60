import { StatePanel } from '#renderer/components/surface/state-panel.tsx';
import type { useQuery } from '#renderer/api/use-query.ts';
import { formatBytes } from '#shared/format/format-bytes.ts';
import { formatMoment } from '#shared/format/format-moment.ts';
import type { Backup } from '#shared/ipc/backup-schemas.ts';

interface BackupListProps {
  readonly backups: ReturnType<typeof useQuery<'backup.list'>>;
  readonly busy: boolean;
  onRestore(backup: Backup): void;
}

/** The kept copies of the workspace, newest first, and the way back to each. */
export function BackupList({ backups, busy, onRestore }: BackupListProps) {
  if (backups.value === null) {
    if (backups.status !== 'failed') {
      return <div className="backup-loading" role="status" aria-label="Reading the backups" />;
    }
    return (
      <StatePanel
        tone="problem"
        icon="problem"
        title="The backups could not be listed"
        message={backups.message}
      >
        <button type="button" className="button" onClick={backups.reload}>
          Try again
        </button>
      </StatePanel>
    );
  }
  if (backups.value.length === 0) {
    return <p className="backup-none muted">No backup yet. One is made each day while Stopline is open.</p>;
  }
  const newestFirst = backups.value.toSorted((a, b) => b.madeAtMs - a.madeAtMs);
  return (
    <table className="backup-table">
      <thead>
        <tr>
          <th scope="col">Made</th>
          <th scope="col" className="number">
            Size
          </th>
          <th scope="col">
            <span className="visually-hidden">Restore</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {newestFirst.map((backup) => (
          <tr key={backup.name}>
            <th scope="row">{formatMoment(backup.madeAtMs)}</th>
            <td className="number">{formatBytes(backup.bytes)}</td>
            <td className="number">
              <button type="button" className="button" disabled={busy} onClick={() => onRestore(backup)}>
                Restore…<span className="visually-hidden"> {formatMoment(backup.madeAtMs)}</span>
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
