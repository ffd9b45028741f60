import { memo } from 'react';
import { DataAge } from '#renderer/components/figures/data-age.tsx';
import { SeverityMark } from '#renderer/components/figures/severity-mark.tsx';
import { Unknown } from '#renderer/components/figures/unknown.tsx';
import { formatDate } from '#shared/format/format-day.ts';
import { formatMoment } from '#shared/format/format-moment.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import type { SeriesQuality } from '#shared/ipc/quality-schemas.ts';
import { adjustmentWords, kindWords, severityWords, unitWords } from '../words.ts';
import { worstSeverity } from '../worst-severity.ts';

interface SeriesRowProps {
  readonly row: SeriesQuality;
  readonly selected: boolean;
  onChoose(symbol: string): void;
  onShow(symbol: string): void;
}

/** One series in the table; a click or the arrow keys choose it, a double click or Enter puts it on the desk. */
export const SeriesRowView = memo(function SeriesRowView({
  row,
  selected,
  onChoose,
  onShow,
}: SeriesRowProps) {
  const { provenance, firstDate, bars, gaps, issues, fetchedAt } = row;
  const { symbol } = provenance;
  return (
    <tr
      data-answers="in its details"
      data-series={symbol}
      aria-selected={selected}
      tabIndex={selected ? 0 : -1}
      onClick={() => onChoose(symbol)}
      onDoubleClick={() => onShow(symbol)}
      onKeyDown={(event) => event.key === 'Enter' && onShow(symbol)}
    >
      <th scope="row" className="column-symbol">
        {symbol}
      </th>
      <td className="column-name" title={provenance.name}>
        {provenance.name === symbol ? null : provenance.name}
      </td>
      <td className="column-issues">
        <IssueCount issues={issues} />
      </td>
      <td className="column-age">
        <DataAge provenance={provenance} />
      </td>
      <td className="column-last number">{formatDate(provenance.lastDate)}</td>
      <td className="column-first number">{formatDate(firstDate)}</td>
      <td className="column-bars number">{formatNumber(bars, 0)}</td>
      <td className="column-gaps number">{formatNumber(gaps, 0)}</td>
      <td className="column-source" title={provenance.source}>
        {provenance.source}
      </td>
      <td className="column-adjustment">{adjustmentWords[provenance.adjustment]}</td>
      <td className="column-kind">{kindWords[provenance.kind]}</td>
      <td className="column-unit">{unitWords[provenance.unit]}</td>
      <td className="column-fetched number">
        {fetchedAt === null ? (
          <Unknown reason="Not known under an as-of date, which knows of no later download." />
        ) : (
          formatMoment(Date.parse(fetchedAt))
        )}
      </td>
    </tr>
  );
});

function IssueCount({ issues }: Pick<SeriesQuality, 'issues'>) {
  const worst = worstSeverity(issues);
  if (worst === null) return <span className="muted">none</span>;
  return (
    <span className={`severity severity-${worst}`}>
      <SeverityMark severity={worst} />
      {severityWords[worst]}
      {issues.length > 1 ? ` + ${issues.length - 1}` : ''}
      <span className="visually-hidden">
        {issues.length === 1 ? ', the only issue' : `, the worst of ${issues.length} issues`}
      </span>
    </span>
  );
}
