import { Icon } from '#renderer/components/icon.tsx';
import { formatNumber } from '#shared/format/format-number.ts';
import type { ImportPreview } from '#shared/ipc/import-schemas.ts';
import { PreviewTable } from '../preview-table.tsx';
import { RejectionTable } from '../rejection-table.tsx';

interface MappingOutcomeProps {
  /** What the mapping still lacks. */
  readonly problems: readonly string[];
  /** Null while the file is being read. */
  readonly preview: ImportPreview | null;
}

/** What the columns as named come to: what is missing, or the first rows as they will be read. */
export function MappingOutcome({ problems, preview }: MappingOutcomeProps) {
  if (problems.length > 0) {
    return (
      <ul className="mapping-problems">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    );
  }
  if (preview === null) return <p className="muted">Reading…</p>;
  if (preview.state !== 'readable') {
    return (
      <p className="import-message import-refused">
        <Icon name="problem" />
        {preview.message}
      </p>
    );
  }
  const { report, rows } = preview;
  return (
    <>
      <p className="import-message">
        <Icon name="table" />
        {formatNumber(report.accepted, 0)} of {formatNumber(report.dataRows, 0)} rows can be read
        {report.rejected === 0 ? '' : `, ${formatNumber(report.rejected, 0)} would be rejected`}
      </p>
      {report.notes.map((note) => (
        <p key={note} className="import-note">
          {note}
        </p>
      ))}
      <PreviewTable rows={rows} />
      <RejectionTable rejections={report.rejections} total={report.rejected} />
    </>
  );
}
