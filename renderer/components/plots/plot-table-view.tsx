import { Icon } from '../icon.tsx';
import { formatNumber } from '#shared/format/format-number.ts';
import type { PlotTable } from './plot-types.ts';
import { thinRows } from './thin-rows.ts';

/** More rows than this are not read one by one. */
const mostRows = 400;

interface PlotTableViewProps {
  readonly name: string;
  readonly table: PlotTable;
  onClose(): void;
}

/** What a plot shows as a table, over its picture. */
export function PlotTableView({ name, table, onClose }: PlotTableViewProps) {
  const rows = thinRows(table.rows, mostRows);
  const thinned = rows.length < table.rows.length;
  return (
    <div className="plot-table" role="region" aria-label={`Table of ${name}`} tabIndex={0}>
      <header>
        <p>
          {formatNumber(rows.length, 0)} {rows.length === 1 ? 'row' : 'rows'}
          {thinned ? `, evenly out of ${formatNumber(table.rows.length, 0)}` : ''}
        </p>
        <button type="button" className="button button-plain button-icon" onClick={onClose}>
          <Icon name="close" />
          <span className="visually-hidden">Close the table</span>
        </button>
      </header>
      <table>
        <thead>
          <tr>
            {table.headings.map((heading) => (
              <th scope="col" key={heading}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([head, ...cells], row) => (
            // oxlint-disable-next-line react/no-array-index-key -- rows may be alike, and are never moved
            <tr key={row}>
              <th scope="row">{head}</th>
              {cells.map((cell, column) => (
                <td key={table.headings[column + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
