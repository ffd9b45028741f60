import type { Layout } from '../layout.ts';
import { ignoredColumnNotes, mapColumns } from '../map-columns.ts';

/** Any table whose header names date, open, high, low and close once each, in any case and order; volume if there is one. */
export const generic: Layout = {
  id: 'generic',
  name: 'date, open, high, low, close',
  recognise: ({ cells: [names] }) => {
    const columns = mapColumns(names);
    return (
      columns && {
        headerLines: 1,
        columns,
        columnNames: names,
        tickers: null,
        adjustment: 'split',
        adjustmentEvidence: 'assumed',
        notes: ignoredColumnNotes(names, columns),
      }
    );
  },
};
