import type { Layout } from '../layout.ts';
import { mapColumns } from '../map-columns.ts';

const headers = new Set(['Date,Open,High,Low,Close,Volume', 'Date,Open,High,Low,Close']);

/** The file behind Stooq's page of one symbol: `Date,Open,High,Low,Close,Volume`, without volume for an index; other tools write it too. */
export const stooqWeb: Layout = {
  id: 'stooq-web',
  name: 'Stooq page download',
  recognise: ({ cells: [names] }) => {
    const columns = headers.has(names.join()) ? mapColumns(names) : null;
    return (
      columns && {
        headerLines: 1,
        columns,
        columnNames: names,
        tickers: null,
        adjustment: 'split',
        adjustmentEvidence: 'assumed',
        notes: [],
      }
    );
  },
};
