import { formatNumber } from '#shared/format/format-number.ts';
import type { ImportReport } from '#shared/ipc/import-schemas.ts';

const mostShown = 200;

interface RejectionTableProps {
  readonly rejections: ImportReport['rejections'];
  /** All rejected rows; the list may hold only the first of them. */
  readonly total: number;
}

/** The rows that were left out, with line, field and reason. */
export function RejectionTable({ rejections, total }: RejectionTableProps) {
  if (rejections.length === 0) return null;
  const shown = rejections.slice(0, mostShown);
  return (
    <details className="rejections">
      <summary>
        {formatNumber(total, 0)} rejected {total === 1 ? 'row' : 'rows'}
      </summary>
      <div className="rejections-scroll" tabIndex={0} role="region" aria-label="Rejected rows">
        <table className="figures">
          <thead>
            <tr>
              <th scope="col" className="number">
                Line
              </th>
              <th scope="col">Field</th>
              <th scope="col">Reason</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ line, field, reason }) => (
              <tr key={`${line} ${field} ${reason}`}>
                <td className="number">{formatNumber(line, 0)}</td>
                <td>{field ?? ''}</td>
                <td>{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {total > shown.length ? (
          <p className="muted">and {formatNumber(total - shown.length, 0)} more</p>
        ) : null}
      </div>
    </details>
  );
}
