import type { BusinessDate } from '#shared/domain/business-date.ts';
import { readTable } from '../../text/read-table.ts';
import { PositionBuilder } from '../position-builder.ts';
import { lastDayIn, type PositionLayout } from '../position-layout.ts';

const strip = (cells: readonly string[]): readonly string[] =>
  cells[0] === 'HEADER' || cells[0] === 'DATA' ? cells.slice(2) : cells;
const isHeader = (cells: readonly string[]): boolean =>
  cells.includes('ClientAccountID') && cells.includes('Symbol');
const isPositions = (names: readonly string[]): boolean =>
  names.includes('PositionValue') && names.includes('Quantity');
const isTrades = (names: readonly string[]): boolean =>
  names.includes('TradePrice') && names.includes('Quantity');

/**
 * Interactive Brokers' Flex query as CSV: open positions or trades, several sections with a header each, also with the `HEADER`,
 * `DATA` and `BOF`..`EOF` marks. Of a position's summary and its lots the summary is read; lots where there are only lots.
 */
export const ibkrFlex: PositionLayout = {
  id: 'ibkr-flex',
  name: 'Interactive Brokers Flex query',
  recognise: ({ cells }) => {
    const known = cells
      .map(strip)
      .some((names) => isHeader(names) && (isPositions(names) || isTrades(names)));
    if (!known) return null;
    return ({ bytes, head: { separator } }, options) => {
      const builder = new PositionBuilder();
      let asOf: BusinessDate | null = null;
      let names: readonly string[] = [];
      const rows = readTable(bytes, 0, separator, options);
      const summarised = rows.some(({ cells: row }) => row.some((cell) => /^SUMMARY$/i.test(cell)));
      for (const { line, cells: marked } of rows) {
        const row = strip(marked);
        if (isHeader(row)) names = row;
        if (isHeader(row) || /^(BO|EO)[FAS]$/.test(row[0]) || names.length === 0) continue;
        const at = (name: string): string => row[names.indexOf(name)] ?? '';
        if (row.length !== names.length) {
          builder.reject(line, null, `the row has ${row.length} columns, the header ${names.length}`);
          continue;
        }
        const common = {
          account: at('ClientAccountID') || null,
          symbol: at('Symbol'),
          quantity: at('Quantity'),
          currency: at('CurrencyPrimary') || 'USD',
        };
        if (isPositions(names)) {
          if (summarised && /^LOT$/i.test(at('LevelOfDetail'))) continue;
          asOf = lastDayIn(compactToDashed(at('ReportDate'))) ?? asOf;
          builder.addHolding(line, {
            ...common,
            description: at('Description'),
            price: at('MarkPrice'),
            marketValue: at('PositionValue'),
            costBasis: at('CostBasisMoney'),
            opened: at('OpenDateTime'),
          });
        } else if (isTrades(names)) {
          if (/^(ORDER|CLOSED_LOT|SYMBOL_SUMMARY)$/i.test(at('LevelOfDetail'))) continue;
          builder.addTrade(line, {
            ...common,
            date: at('TradeDate') || at('DateTime'),
            price: at('TradePrice'),
            commission: at('IBCommission'),
          });
        }
      }
      return builder.finish(ibkrFlex, options, asOf);
    };
  },
};

function compactToDashed(text: string): string {
  return text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
}
