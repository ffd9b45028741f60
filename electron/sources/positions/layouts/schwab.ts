import { readTable } from '../../text/read-table.ts';
import { PositionBuilder } from '../position-builder.ts';
import { lastDayIn, type PositionLayout } from '../position-layout.ts';

const longestTitle = 400;
const isHeader = (cells: readonly string[]): boolean =>
  cells[0] === 'Symbol' &&
  cells.some((cell) => /^Qty \(Quantity\)$|^Quantity$/.test(cell)) &&
  cells.some((cell) => /^Mkt Val|^Market Value/.test(cell));

/**
 * Schwab's positions: a title with the account and the time, a blank line, a header such as `Qty (Quantity)`, amounts like
 * `$1,234.56 ` and `($126.93)`, a row of cash and one of totals; with all accounts, one such block each under the account's name.
 */
export const schwab: PositionLayout = {
  id: 'schwab',
  name: 'Schwab positions',
  recognise: ({ lines, cells }) => {
    if (!/^"?Positions for /i.test(lines[0]) || !cells.some(isHeader)) return null;
    return ({ bytes, head: { separator } }, options) => {
      const builder = new PositionBuilder();
      const title = lines[0].slice(0, longestTitle).replaceAll('"', '');
      let account = /^Positions for (?:account )?(.*?) as of /i.exec(title)?.[1] ?? null;
      let names: readonly string[] = [];
      for (const { line, cells: row } of readTable(bytes, 1, separator, options)) {
        const filled = row.filter((cell) => cell !== '');
        if (isHeader(row)) names = row.map((name) => name.replace(/ \(.*$/, ''));
        else if (filled.length === 0 || /^(Account|Positions) Total/i.test(row[0])) continue;
        else if (filled.length === 1) account = row[0];
        else if (names.length === 0) builder.reject(line, null, 'the row stands above the header');
        else {
          const at = (...wanted: string[]): string =>
            row[names.findIndex((name) => wanted.includes(name))] ?? '';
          const isCash = /^Cash( |$)/i.test(row[0]);
          builder.addHolding(line, {
            account,
            symbol: row[0],
            description: at('Description') || row[0],
            quantity: at('Qty', 'Quantity'),
            price: at('Price'),
            marketValue: at('Mkt Val', 'Market Value'),
            costBasis: at('Cost Basis'),
            isCash,
          });
        }
      }
      return builder.finish(schwab, options, lastDayIn(title));
    };
  },
};
