import { Icon } from '#renderer/components/icon.tsx';
import type { ImportJob } from '#renderer/state/import-slice.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { ImportedRecords } from './imported-records.tsx';
import { ImportedSeries } from './imported-series.tsx';
import { RejectionTable } from './rejection-table.tsx';
import type { ImportReport } from '#shared/ipc/import-schemas.ts';
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
      <ImportedRecords report={report} />
      {report.notes.map((note) => (
        <p key={note} className="import-note">
          {note}
        </p>
      ))}
      <RejectionTable rejections={report.rejections} total={report.rejected} />
      {mayBearAnotherSymbol(report) ? <SymbolOverride job={job} /> : null}
    </>
  );
}

/** Positions and events name their own symbols, and several series cannot all bear one. */
function mayBearAnotherSymbol({ outcome, kind, series, chains }: ImportReport): boolean {
  if (outcome === 'cancelled' || kind === 'positions' || kind === 'calendar') return false;
  return series.length <= 1 && chains.length <= 1;
}
