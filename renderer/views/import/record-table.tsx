import { parseBusinessDate } from '#shared/domain/business-date.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { notAvailable } from '#shared/format/format-number.ts';
import type { PreviewTable } from '#shared/ipc/import-schemas.ts';

// A person compares these with the file, so nothing that it says is rounded away.
const figures = new Intl.NumberFormat('en-US', { maximumFractionDigits: 10 });

/** The first contracts, positions or events of a file as they will be stored. */
export function RecordTable({ table: { columns, rows } }: { readonly table: PreviewTable }) {
  const isFigure = columns.map((_, column) => rows.some((row) => typeof row[column] === 'number'));
  return (
    <div className="preview-scroll" tabIndex={0} role="region" aria-label="First rows as they will be read">
      <table className="figures preview">
        <caption>First rows as they will be read</caption>
        <thead>
          <tr>
            {columns.map((name, column) => (
              <th key={name} scope="col" className={isFigure[column] ? 'number' : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join(' ')}>
              {row.map((cell, column) => (
                <td key={columns[column]} className={isFigure[column] ? 'number' : undefined}>
                  {shown(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function shown(cell: PreviewTable['rows'][number][number]): string {
  if (cell === null) return notAvailable;
  if (typeof cell === 'number') return figures.format(cell);
  const date = parseBusinessDate(cell);
  return date === null ? cell : formatDate(date);
}
