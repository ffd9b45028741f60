import { type SeriesColumn, seriesColumns } from '#renderer/state/data-slice.ts';
import { useDesk } from '#renderer/state/store.ts';

const headings: Readonly<Record<SeriesColumn, string>> = {
  symbol: 'Symbol',
  name: 'Name',
  kind: 'Kind',
  source: 'Source',
  adjustment: 'Adjustment',
  unit: 'Unit',
  first: 'First',
  last: 'Last',
  age: 'Age',
  bars: 'Bars',
  gaps: 'Gaps',
  issues: 'Issues',
  fetched: 'Fetched',
};

/** Columns whose entries are figures or days, aligned at the right. */
export const numberColumns: ReadonlySet<SeriesColumn> = new Set(['first', 'last', 'bars', 'gaps', 'fetched']);

/** Names of the columns; each orders the table. */
export function SeriesHeadings() {
  const order = useDesk((state) => state.seriesOrder);
  const orderSeries = useDesk((state) => state.orderSeries);
  return (
    <thead>
      <tr>
        {seriesColumns.map((column) => {
          const used = column === order.column;
          return (
            <th
              key={column}
              scope="col"
              className={`column-${column} ${numberColumns.has(column) ? 'number' : ''}`}
              aria-sort={used ? (order.descending ? 'descending' : 'ascending') : 'none'}
            >
              <button type="button" className="column-button" onClick={() => orderSeries(column)}>
                {headings[column]}
                <span className="column-order" aria-hidden="true">
                  {used ? (order.descending ? '▼' : '▲') : ''}
                </span>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
