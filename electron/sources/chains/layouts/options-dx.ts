import { toBusinessDate } from '#shared/domain/business-date.ts';
import { FileRefused } from '../../parsed-file.ts';
import { normaliseSymbol, symbolOfFileName } from '../../csv/symbol-name.ts';
import { readFigure } from '../../text/read-figure.ts';
import { readTable } from '../../text/read-table.ts';
import { noDay, readWrittenDay } from '../../text/written-day.ts';
import { ChainBuilder, type RawFigures } from '../chain-builder.ts';
import type { ChainLayout } from '../chain-layout.ts';

const figures: Readonly<Record<string, keyof RawFigures>> = {
  BID: 'bid',
  ASK: 'ask',
  LAST: 'last',
  VOLUME: 'volume',
  IV: 'impliedVolatility',
  DELTA: 'delta',
  GAMMA: 'gamma',
  THETA: 'theta',
  VEGA: 'vega',
  RHO: 'rho',
};
const required: readonly string[] = ['QUOTE_DATE', 'EXPIRE_DATE', 'STRIKE', 'C_BID', 'P_BID'];

const dateOf = (text: string) => {
  const day = readWrittenDay(text, 'month-first');
  return day === noDay ? null : toBusinessDate(day);
};

/** OptionsDX's text: names in brackets (`[QUOTE_DATE], [STRIKE], [C_BID], ...`), comma and space, call and put in one row, many days. */
export const optionsDx: ChainLayout = {
  id: 'options-dx',
  name: 'OptionsDX end-of-day chain',
  recognise: ({ cells: [header] }) => {
    const names = header.map((name) => /^\[(.*)\]$/.exec(name)?.[1] ?? '');
    if (!required.every((name) => names.includes(name))) return null;
    return ({ bytes, head: { separator } }, options) => {
      const symbol =
        options.symbol === undefined ? symbolOfFileName(options.fileName) : normaliseSymbol(options.symbol);
      if (symbol === null)
        throw new FileRefused(
          `${options.fileName} does not name its underlying; name a symbol.`,
          null,
          'symbol',
        );
      const builder = new ChainBuilder(options);
      for (const { line, cells } of readTable(bytes, 1, separator, options)) {
        const at = (name: string): string => cells[names.indexOf(name)] ?? '';
        if (cells.length !== names.length) {
          builder.reject(line, 'row', `the row has ${cells.length} columns, the header ${names.length}`);
          continue;
        }
        const quoteDate = dateOf(at('QUOTE_DATE'));
        if (quoteDate === null) {
          builder.reject(line, 'QUOTE_DATE', 'the quote date is missing or no day');
          continue;
        }
        const price = readFigure(at('UNDERLYING_LAST'), '.');
        const facts = {
          underlying: symbol,
          underlyingPrice: price !== null && price > 0 ? price : null,
          quoteDate,
          quotedAt: at('QUOTE_READTIME') || null,
        };
        for (const [prefix, side] of [
          ['C_', 'call'],
          ['P_', 'put'],
        ] as const) {
          const raw = Object.fromEntries(
            Object.entries(figures).map(([name, field]) => [field, readFigure(at(prefix + name), '.')]),
          ) as RawFigures;
          const identity = {
            contract: null,
            side,
            expiration: dateOf(at('EXPIRE_DATE')),
            strike: readFigure(at('STRIKE'), '.'),
          };
          builder.add(line, facts, identity, raw);
        }
      }
      return builder.finish(optionsDx, ['Each row is counted as two contracts, a call and a put.']);
    };
  },
};
