import { SeverityMark } from '#renderer/components/figures/severity-mark.tsx';
import { qualitySeverities } from '#shared/domain/quality.ts';
import { formatDatesIn } from '#shared/format/format-day.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import type { QualityIssue, SeriesQuality } from '#shared/ipc/quality-schemas.ts';
import { severityWords } from '../words.ts';
import { ApplySplit } from './apply-split.tsx';

/** Every issue of a series, the most serious first, each with what to do about it. */
export function IssueList({ row }: { readonly row: SeriesQuality }) {
  const issues = row.issues.toSorted(
    (a, b) => qualitySeverities.indexOf(a.severity) - qualitySeverities.indexOf(b.severity),
  );
  return (
    <section className="detail-section" aria-label="Issues">
      <h3>Issues</h3>
      {issues.length === 0 ? (
        <p className="muted">None of the checks found anything.</p>
      ) : (
        <ul className="issue-list">
          {issues.map((issue) => (
            <Issue key={issue.code} issue={issue} symbol={row.provenance.symbol} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Issue({ issue, symbol }: { readonly issue: QualityIssue; readonly symbol: string }) {
  const { severity, message, remedy, count, examples, proposedSplit } = issue;
  // Some messages tell their examples themselves.
  const untold = examples.map(formatDatesIn).filter((example) => !message.includes(example));
  const more = count - examples.length;
  return (
    <li className={`issue issue-${severity}`}>
      <p className="issue-message">
        <span className={`severity severity-${severity}`}>
          <SeverityMark severity={severity} />
          {severityWords[severity]}
        </span>{' '}
        {message}
      </p>
      {untold.length === 0 ? null : (
        <p className="issue-examples muted">
          {untold.join(' · ')}
          {more > 0 ? ` · and ${formatNumber(more, 0)} more` : ''}
        </p>
      )}
      <p className="issue-remedy">{remedy}</p>
      {proposedSplit === undefined ? null : <ApplySplit symbol={symbol} split={proposedSplit} />}
    </li>
  );
}
