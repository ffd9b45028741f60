import { type BusinessDate, toBusinessDate } from '#shared/domain/business-date.ts';
import type { FileHead } from '../../csv/layout.ts';
import { normaliseSymbol } from '../../csv/symbol-name.ts';
import { readFigure } from '../../text/read-figure.ts';
import { readTable } from '../../text/read-table.ts';
import { noDay, readWrittenDay } from '../../text/written-day.ts';
import { ChainBuilder, type RawFigures } from '../chain-builder.ts';
import type { ChainLayout } from '../chain-layout.ts';
import { readContract } from '../option-contract.ts';

const figureOf: Readonly<Record<string, keyof RawFigures>> = {
  'last sale': 'last',
  bid: 'bid',
  ask: 'ask',
  volume: 'volume',
  vol: 'volume',
  iv: 'impliedVolatility',
  delta: 'delta',
  gamma: 'gamma',
  'open interest': 'openInterest',
  'open int': 'openInterest',
};

/** Day in a text such as `Date: July 10, 2026 at 4:15 PM EDT`. */
function findQuoteDate(lines: readonly string[]): {
  quoteDate: BusinessDate | null;
  quotedAt: string | null;
} {
  for (const line of lines) {
    const text = /([A-Z][a-z]+ \d{1,2}, \d{4})( at [\d:]+ [AP]M [A-Z]{2,4})?/.exec(line);
    const day = text ? readWrittenDay(text[1], 'month-first') : noDay;
    if (text && day !== noDay) return { quoteDate: toBusinessDate(day), quotedAt: text[0] };
  }
  return { quoteDate: null, quotedAt: null };
}

function dayOrNull(text: string): BusinessDate | null {
  const day = readWrittenDay(text, 'month-first');
  return day === noDay ? null : toBusinessDate(day);
}

function findHeader({ cells }: FileHead): number {
  return cells.findIndex((row) => row.includes('Calls') && row.includes('Puts') && row.includes('Strike'));
}

/**
 * Cboe's quote table: a line with the name and last price, one with date, bid and ask, then a header in which calls and puts stand
 * in one row under the same names, parted by the strike.
 */
export const cboeQuotes: ChainLayout = {
  id: 'cboe-quotes',
  name: 'Cboe option quotes',
  recognise: (head) => {
    const line = findHeader(head);
    if (line < 0) return null;
    return ({ bytes, head: { lines, cells, separator } }, options) => {
      const names = cells[line].map((name) => name.toLowerCase());
      const above = lines.slice(0, line);
      const { quoteDate, quotedAt } = findQuoteDate(above);
      const last = /Last: *\$?([\d,.]+)/.exec(above.join(' '))?.[1];
      const underlyingPrice = last ? readFigure(last, '.') : null;
      const expiration = names.findIndex((name) => name.startsWith('expiration'));
      const strike = names.indexOf('strike');
      const builder = new ChainBuilder(options);
      const halves = [
        { side: 'call' as const, from: names.indexOf('calls'), to: strike },
        { side: 'put' as const, from: names.indexOf('puts'), to: names.length },
      ];
      const rows = readTable(bytes, line + 1, separator, options);
      const roots = rows
        .map((row) => readContract(row.cells[halves[0].from] ?? '')?.root ?? '')
        .filter(Boolean);
      // Weekly contracts of an index bear a longer root than the index: SPXW beside SPX.
      const root = roots.reduce((best, one) => (best === '' || one.length < best.length ? one : best), '');
      const underlying = normaliseSymbol(options.symbol ?? root) ?? 'UNKNOWN';
      const facts = { underlying, underlyingPrice, quoteDate, quotedAt };
      for (const { line: at, cells: row } of rows) {
        for (const { side, from, to } of halves) {
          const text = row[from] ?? '';
          const contract = readContract(text);
          if (!contract || contract.side !== side) {
            builder.reject(
              at,
              side,
              text === '' ? `the ${side} is missing` : `the ${side}'s name is no option`,
            );
            continue;
          }
          const figures = Object.fromEntries(
            names
              .slice(from, to)
              .map((name, index) => [figureOf[name], readFigure(row[from + index] ?? '', '.')] as const)
              .filter(([name]) => name !== undefined),
          ) as RawFigures;
          const stated = readFigure(row[strike] ?? '', '.');
          const identity = {
            contract: text.replaceAll(' ', ''),
            side,
            expiration: expiration < 0 ? contract.expiration : dayOrNull(row[expiration] ?? ''),
            strike: stated !== null && Number.isNaN(stated) ? contract.strike : stated,
          };
          builder.add(at, facts, identity, figures);
        }
      }
      return builder.finish(cboeQuotes, []);
    };
  },
};
