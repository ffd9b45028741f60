import type { BusinessDate } from '#shared/domain/business-date.ts';
import { readTable } from '../../text/read-table.ts';
import { PositionBuilder } from '../position-builder.ts';
import { lastDayIn, type PositionLayout } from '../position-layout.ts';

/**
 * Interactive Brokers' activity statement: sections whose rows begin with the section's name and `Header`, `Data`, `SubTotal` or
 * `Total`. Open positions (their summaries, not the lots again), executions and cash are read.
 */
export const ibkrStatement: PositionLayout = {
  id: 'ibkr-statement',
  name: 'Interactive Brokers activity statement',
  recognise: ({ cells }) => {
    const sections = cells.filter(
      ([section, kind]) => section !== '' && (kind === 'Header' || kind === 'Data'),
    );
    if (
      sections.length < 2 ||
      sections.length < cells.length / 2 - 1 ||
      !cells.some((row) => row[1] === 'Header')
    )
      return null;
    return ({ bytes, head: { separator } }, options) => {
      const builder = new PositionBuilder();
      let asOf: BusinessDate | null = null;
      let account: string | null = null;
      const headers = new Map<string, readonly string[]>();
      for (const { line, cells: row } of readTable(bytes, 0, separator, options)) {
        const [section, kind] = row;
        if (kind === 'Header') headers.set(section, row);
        if (kind !== 'Data') continue;
        const names = headers.get(section) ?? [];
        const at = (name: string): string => row[names.indexOf(name)] ?? '';
        if (section === 'Statement' && row[2] === 'Period') asOf = lastDayIn(row[3] ?? '');
        else if (section === 'Account Information' && row[2] === 'Account') account = row[3] ?? null;
        else if (section === 'Open Positions' && at('DataDiscriminator') === 'Summary')
          builder.addHolding(line, {
            account,
            symbol: at('Symbol'),
            quantity: at('Quantity'),
            price: at('Close Price'),
            marketValue: at('Value'),
            costBasis: at('Cost Basis'),
            currency: at('Currency') || 'USD',
          });
        else if (
          section === 'Trades' &&
          at('DataDiscriminator') === 'Order' &&
          !at('Asset Category').startsWith('Forex')
        )
          builder.addTrade(line, {
            account,
            symbol: at('Symbol'),
            date: at('Date/Time'),
            quantity: at('Quantity'),
            price: at('T. Price'),
            commission: at('Comm/Fee'),
            currency: at('Currency') || 'USD',
          });
        else if (section === 'Cash Report' && row[2] === 'Ending Cash' && row[3] !== 'Base Currency Summary')
          builder.addHolding(line, {
            account,
            symbol: '',
            description: 'Cash',
            quantity: '',
            marketValue: at('Total'),
            currency: row[3] ?? 'USD',
            isCash: true,
          });
      }
      return builder.finish(ibkrStatement, options, asOf);
    };
  },
};
