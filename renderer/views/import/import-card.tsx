import { ProgressBar } from '#renderer/components/progress-bar.tsx';
import type { ImportJob } from '#renderer/state/import-slice.ts';
import { formatBytes } from '#shared/format/format-bytes.ts';
import { CheckedFileView } from './checked-file.tsx';
import { cancelImport } from './import-files.ts';
import { ImportOutcome } from './import-outcome.tsx';
import { UnknownTableView } from './unknown-table.tsx';

interface ImportCardProps {
  readonly job: ImportJob;
  /** Opens the naming of the columns of an unknown table. */
  onName(): void;
  onDone(): void;
}

/** One file: its name and size, how far it is, and what became of it. */
export function ImportCard({ job, onName, onDone }: ImportCardProps) {
  const { file, progress } = job;
  const waiting = progress.state === 'waiting' || progress.state === 'running';
  return (
    <article className="import-card" aria-label={file.name}>
      <header>
        <h3 title={file.name}>{file.name}</h3>
        <span className="muted">{formatBytes(file.bytes)}</span>
        {waiting ? (
          <button type="button" className="button" onClick={() => cancelImport(job)}>
            Cancel
          </button>
        ) : null}
      </header>
      {file.leftOut.map((note) => (
        <p key={note} className="import-note">
          {note}
        </p>
      ))}
      {progress.state === 'waiting' ? <p className="muted">Waiting for its turn</p> : null}
      {progress.state === 'cancelling' ? <p className="muted">Cancelling…</p> : null}
      {progress.state === 'running' ? (
        <>
          <ProgressBar
            label={`${job.check ? 'Checking' : 'Importing'} ${file.name}`}
            fraction={progress.fraction}
          />
          <p className="muted">{progress.stage}</p>
        </>
      ) : null}
      {progress.state === 'checked' ? <CheckedFileView job={job} checked={progress.checked} /> : null}
      {progress.state === 'unknown' ? <UnknownTableView table={progress.table} onName={onName} /> : null}
      {progress.state === 'done' || progress.state === 'failed' ? (
        <ImportOutcome job={job} onDone={onDone} />
      ) : null}
    </article>
  );
}
