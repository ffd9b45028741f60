import type { CheckedFile } from '#renderer/state/import-slice.ts';
import { formatDate } from '#shared/format/format-day.ts';

type Rows = CheckedFile['rows'];
type Figure = 'open' | 'high' | 'low' | 'close' | 'volume';

const fields: readonly (readonly [Figure, string])[] = [
  ['open', 'Open'],
  ['high', 'High'],
  ['low', 'Low'],
  ['close', 'Close'],
  ['volume', 'Volume'],
];
// A person compares these with the file, so nothing that it says is rounded away.
const figures = new Intl.NumberFormat('en-US', { maximumFractionDigits: 10 });

/** The first rows of each series as they will be stored. A column that is empty throughout is left out. */
export function PreviewTable({ rows }: { readonly rows: Rows }) {
  if (rows.length === 0) return null;
  const shown = fields.filter(([field]) => rows.some((row) => row[field] !== null));
  const valueOnly = shown.length === 1;
  const label = `First rows of ${[...new Set(rows.map(({ symbol }) => symbol))].join(', ')} as they will be read`;
  return (
    <div className="preview-scroll" tabIndex={0} role="region" aria-label={label}>
      <table className="figures preview">
        <caption>First rows as they will be read</caption>
        <thead>
          <tr>
            <th scope="col">Symbol</th>
            <th scope="col">Date</th>
            {shown.map(([field, name]) => (
              <th key={field} scope="col" className="number">
                {valueOnly ? 'Value' : name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.symbol} ${row.date}`}>
              <td>{row.symbol}</td>
              <td>{formatDate(row.date)}</td>
              {shown.map(([field]) => (
                <td key={field} className="number">
                  {row[field] === null ? '–' : figures.format(row[field])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
