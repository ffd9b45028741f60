import { type BusinessDate, parseBusinessDate } from '#shared/domain/business-date.ts';
import { normaliseSymbol } from '../../csv/symbol-name.ts';
import { readFigure } from '../../text/read-figure.ts';
import { readTable, type TableRow } from '../../text/read-table.ts';
import { ChainBuilder, type RawFigures } from '../chain-builder.ts';
import type { ChainLayout } from '../chain-layout.ts';
import { readContract } from '../option-contract.ts';

const figures: Readonly<Record<string, keyof RawFigures>> = {
  bid: 'bid',
  ask: 'ask',
  lastPrice: 'last',
  volume: 'volume',
  openInterest: 'openInterest',
  impliedVolatility: 'impliedVolatility',
};

/** A frame of yfinance's option chain written to CSV: `contractSymbol,lastTradeDate,strike,...,impliedVolatility,...`, calls or puts or both. */
export const yfinanceChain: ChainLayout = {
  id: 'yfinance-chain',
  name: 'yfinance option chain',
  recognise: ({ cells: [names] }) => {
    if (!['contractSymbol', 'strike', 'impliedVolatility'].every((name) => names.includes(name))) return null;
    return ({ bytes, head: { separator } }, options) => {
      const builder = new ChainBuilder(options);
      const rows = readTable(bytes, 1, separator, options);
      const quoteDate = newestTrade(rows, names.indexOf('lastTradeDate'));
      for (const { line, cells } of rows) {
        const at = (name: string): string => cells[names.indexOf(name)] ?? '';
        const contract = readContract(at('contractSymbol'));
        const underlying = contract && normaliseSymbol(options.symbol ?? contract.root);
        if (cells.length !== names.length || !contract || !underlying) {
          const reason =
            cells.length === names.length
              ? 'the contract is missing or no option'
              : `the row has ${cells.length} columns, the header ${names.length}`;
          builder.reject(line, 'contractSymbol', reason);
          continue;
        }
        const raw = Object.fromEntries(
          Object.entries(figures).map(([name, field]) => [field, readFigure(at(name), '.')]),
        ) as RawFigures;
        builder.add(
          line,
          { underlying, underlyingPrice: null, quoteDate, quotedAt: null },
          { ...contract, contract: at('contractSymbol'), strike: readFigure(at('strike'), '.') },
          raw,
        );
      }
      const notes =
        quoteDate === null
          ? []
          : [`The file does not say when it was quoted; ${quoteDate} is taken, the day of its newest trade.`];
      return builder.finish(yfinanceChain, notes);
    };
  },
};

/** Day of the newest trade; options trade at hours in which New York and UTC write the same date. */
function newestTrade(rows: readonly TableRow[], column: number): BusinessDate | null {
  const days = rows
    .map(({ cells }) => parseBusinessDate((cells[column] ?? '').slice(0, 10)))
    .filter((day) => day !== null);
  return days.reduce<BusinessDate | null>((newest, day) => (newest && newest > day ? newest : day), null);
}
