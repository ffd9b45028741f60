import type { BusinessDate } from '#shared/domain/business-date.ts';
import { readTable } from '../../text/read-table.ts';
import { PositionBuilder } from '../position-builder.ts';
import { lastDayIn, type PositionLayout } from '../position-layout.ts';

const required: readonly string[] = ['Symbol', 'Description', 'Quantity', 'Last Price', 'Current Value'];
/** The money-market fund in which uninvested cash lies; its amount stands as a value only. */
const coreFund = /\*\*$/;

/**
 * Fidelity's positions: a header that begins with the account, rows with a comma at the end, cash in a core fund marked `**`, then
 * paragraphs of text and the date of the download.
 */
export const fidelity: PositionLayout = {
  id: 'fidelity',
  name: 'Fidelity positions',
  recognise: ({ cells }) => {
    const header = cells.findIndex(
      (names) => names[0].startsWith('Account N') && required.every((name) => names.includes(name)),
    );
    if (header < 0) return null;
    return ({ bytes, head: { separator } }, options) => {
      const names = cells[header];
      const builder = new PositionBuilder();
      let asOf: BusinessDate | null = null;
      for (const { line, cells: row } of readTable(bytes, header + 1, separator, options)) {
        const filled = row.filter((cell) => cell !== '');
        const at = (name: string): string => row[names.indexOf(name)] ?? '';
        if (filled.length <= 1) {
          if (/date downloaded/i.test(filled[0] ?? '')) asOf = lastDayIn(filled[0]);
          continue;
        }
        if (/^Pending activity$/i.test(at('Symbol'))) continue;
        const isCash = coreFund.test(at('Symbol')) && at('Quantity') === '';
        builder.addHolding(line, {
          account: row[0],
          symbol: at('Symbol'),
          description: at('Description'),
          quantity: at('Quantity'),
          price: at('Last Price'),
          marketValue: at('Current Value'),
          costBasis: at('Cost Basis Total') || at('Cost Basis'),
          isCash,
        });
      }
      return builder.finish(fidelity, options, asOf);
    };
  },
};
