import { Icon } from '#renderer/components/icon.tsx';
import type { CheckedFile, ImportJob } from '#renderer/state/import-slice.ts';
import { useDesk } from '#renderer/state/store.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import type { ImportReport } from '#shared/ipc/import-schemas.ts';
import { importAgain } from './import-files.ts';
import { ImportedRecords } from './imported-records.tsx';
import { ImportedSeries } from './imported-series.tsx';
import { PreviewTable } from './preview-table.tsx';
import { RecordTable } from './record-table.tsx';
import { RejectionTable } from './rejection-table.tsx';

interface CheckedFileProps {
  readonly job: ImportJob;
  readonly checked: CheckedFile;
}

/** What an import would store of a file, for the user to look at before anything is. */
export function CheckedFileView({ job, checked: { report, rows, table } }: CheckedFileProps) {
  const removeImport = useDesk((state) => state.removeImport);
  const { accepted, dataRows, rejected, layout } = report;
  return (
    <>
      <p className="import-message">
        <Icon name="table" />
        Nothing is stored yet. {formatNumber(accepted, 0)} of {formatNumber(dataRows, 0)} rows can be read
        {rejected === 0 ? '' : `, ${formatNumber(rejected, 0)} would be rejected`}
        {layout === null ? '' : ` · layout: ${layout}`}
      </p>
      {report.series.map((series) => (
        <ImportedSeries key={series.symbol} series={series} />
      ))}
      <ImportedRecords report={report} />
      {report.notes.map((note) => (
        <p key={note} className="import-note">
          {note}
        </p>
      ))}
      <PreviewTable rows={rows} />
      {table === null ? null : <RecordTable table={table} />}
      <RejectionTable rejections={report.rejections} total={rejected} />
      <div className="import-actions">
        <button type="button" className="button" onClick={() => removeImport(job.jobId)}>
          Leave out
        </button>
        <button
          type="button"
          className="button button-primary"
          onClick={() => importAgain(job.jobId, { check: false })}
        >
          Import {whatOf(report)}
        </button>
      </div>
    </>
  );
}

/** What the button stores, in as few words as name it. */
function whatOf({ series, chains, statements, calendars }: ImportReport): string {
  const names = [
    ...series.map(({ symbol }) => symbol),
    ...chains.map(({ underlying }) => `the chain of ${underlying}`),
    ...statements.map(({ account }) => account),
    ...calendars.map(({ name }) => name),
  ];
  if (names.length === 1) return names[0] as string;
  return `${names.length} ${series.length > 0 ? 'series' : chains.length > 0 ? 'chains' : 'statements'}`;
}
