import { Icon } from '#renderer/components/icon.tsx';
import type { ImportJob } from '#renderer/state/import-slice.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { ImportedSeries } from './imported-series.tsx';
import { RejectionTable } from './rejection-table.tsx';
import { SymbolOverride } from './symbol-override.tsx';

/** The result of one file: stored, refused or cancelled, with its reasons and the rows left out. */
export function ImportOutcome({ job, onDone }: { readonly job: ImportJob; onDone(): void }) {
  const { progress } = job;
  if (progress.state === 'failed') {
    return (
      <p className="import-message import-refused">
        <Icon name="problem" />
        {progress.message}
      </p>
    );
  }
  if (progress.state !== 'done') return null;
  const { report } = progress;
  const stored = report.outcome === 'imported' || report.outcome === 'checked';
  return (
    <>
      {stored ? null : (
        <p className="import-message import-refused">
          <Icon name="problem" />
          {report.message ?? (report.outcome === 'cancelled' ? 'Cancelled; nothing was stored.' : 'Refused.')}
        </p>
      )}
      {stored ? (
        <p className="import-message import-stored">
          <Icon name="done" />
          {formatNumber(report.accepted, 0)} of {formatNumber(report.dataRows, 0)} rows accepted
          {report.rejected === 0 ? '' : `, ${formatNumber(report.rejected, 0)} rejected`}
          {report.layout === null ? '' : ` · layout: ${report.layout}`}
        </p>
      ) : null}
      {stored && report.message !== null ? <p>{report.message}</p> : null}
      {report.series.map((series) => (
        <ImportedSeries key={series.symbol} series={series} onDone={onDone} />
      ))}
      {report.notes.map((note) => (
        <p key={note} className="import-note">
          {note}
        </p>
      ))}
      <RejectionTable rejections={report.rejections} total={report.rejected} />
      {report.outcome === 'cancelled' || report.series.length > 1 ? null : <SymbolOverride job={job} />}
    </>
  );
}
