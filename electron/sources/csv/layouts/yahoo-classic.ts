import type { Layout } from '../layout.ts';
import { ignoredColumnNotes, mapColumns } from '../map-columns.ts';

/** Yahoo's history page: `Date,Open,High,Low,Close,Adj Close,Volume`, close adjusted for splits, adjusted close for dividends too. */
export const yahooClassic: Layout = {
  id: 'yahoo-classic',
  name: 'Yahoo Finance history',
  recognise: ({ cells: [names] }) => {
    const columns = mapColumns(names);
    if (!columns?.some(({ field }) => field === 'adjClose')) return null;
    const fields = columns.map(({ field }) => field).slice(0, 5);
    if (fields.join() !== 'date,open,high,low,close') return null;
    return {
      headerLines: 1,
      columns,
      columnNames: names,
      tickers: null,
      adjustment: 'split',
      adjustmentEvidence: 'layout',
      notes: ignoredColumnNotes(names, columns),
    };
  },
};
