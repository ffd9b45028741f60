import { normaliseSymbol } from '../../csv/symbol-name.ts';
import { readFigure } from '../../text/read-figure.ts';
import { readTable } from '../../text/read-table.ts';
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
      const builder = new ChainBuilder();
      for (const { line, cells } of readTable(bytes, 1, separator, options)) {
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
          { underlying, underlyingPrice: null, quoteDate: null, quotedAt: null },
          { ...contract, contract: at('contractSymbol'), strike: readFigure(at('strike'), '.') },
          raw,
        );
      }
      return builder.finish(yfinanceChain, options.fileName, []);
    };
  },
};
