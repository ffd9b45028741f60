import type { ColumnRole, Layout } from '../layout.ts';
import { fieldOfColumn } from '../map-columns.ts';

const required: readonly string[] = ['open', 'high', 'low', 'close'];

/**
 * yfinance's download with its two-level header: `Price,Close,High,...`, then `Ticker,^SPX,^SPX,...`, then `Date,,,...`,
 * with the columns of several tickers side by side in any order.
 */
export const yfinanceMultiHeader: Layout = {
  id: 'yfinance-three-line',
  name: 'yfinance download with a three-line header',
  recognise: ({ cells: [names, symbols, dateLine] }) => {
    if (names[0] !== 'Price' || symbols?.[0] !== 'Ticker' || dateLine?.[0] !== 'Date') return null;
    const tickers = [...new Set(symbols.slice(1).filter((symbol) => symbol !== ''))];
    const seen = new Set<string>();
    const columns: ColumnRole[] = [{ field: 'date', ticker: 0 }];
    for (let column = 1; column < names.length; column++) {
      const ticker = tickers.indexOf(symbols[column] ?? '');
      const field = ticker < 0 ? null : fieldOfColumn(names[column]);
      const key = `${ticker} ${field}`;
      if (field === null || field === 'date' || seen.has(key)) columns.push({ field: 'ignored', ticker: 0 });
      else columns.push({ field, ticker });
      seen.add(key);
    }
    const complete = tickers.every((_, ticker) => required.every((field) => seen.has(`${ticker} ${field}`)));
    if (tickers.length === 0 || !complete) return null;
    const hasAdjustedClose = columns.some(({ field }) => field === 'adjClose');
    return {
      headerLines: 3,
      columns,
      columnNames: columns.map((_, column) =>
        column === 0 ? 'Date' : `${symbols[column] ?? ''} ${names[column]}`.trim(),
      ),
      tickers,
      adjustment: 'split',
      adjustmentEvidence: hasAdjustedClose ? 'layout' : 'assumed',
      notes:
        tickers.length > 1
          ? [`Rows are counted once for each of ${tickers.length} tickers side by side.`]
          : [],
    };
  },
};
