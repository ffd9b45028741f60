import type { Layout } from '../layout.ts';
import { ignoredColumnNotes, mapColumns } from '../map-columns.ts';

const midnightWithOffset = /^\d{4}-\d{2}-\d{2} 00:00:00([+-]\d{2}:\d{2})?$/;

/**
 * A frame of the yfinance library written to CSV: columns in any order, capitalised; dates may carry midnight and an offset.
 * Without an adjusted close the library may have adjusted the prices for dividends itself, which the file does not tell.
 */
export const yfinanceFlat: Layout = {
  id: 'yfinance-flat',
  name: 'yfinance table',
  recognise: ({ cells: [names, firstRow] }) => {
    const columns = mapColumns(names);
    if (!columns || !names.includes('Close')) return null;
    const fields = columns.map(({ field }) => field);
    const hasAdjustedClose = fields.includes('adjClose');
    const hasActions = fields.includes('dividend') || fields.includes('split');
    const dateCell = firstRow?.[fields.indexOf('date')] ?? '';
    const reordered = fields.slice(0, 5).join() !== 'date,open,high,low,close';
    if (!hasAdjustedClose && !hasActions && !reordered && !midnightWithOffset.test(dateCell)) return null;
    return {
      headerLines: 1,
      columns,
      columnNames: names,
      tickers: null,
      adjustment: 'split',
      adjustmentEvidence: hasAdjustedClose ? 'layout' : 'assumed',
      notes: ignoredColumnNotes(names, columns),
    };
  },
};
