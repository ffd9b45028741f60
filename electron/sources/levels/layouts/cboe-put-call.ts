import { FileRefused } from '../../parsed-file.ts';
import type { LevelLayout, LevelRecognition, LevelSeries } from '../level-layout.ts';

const ratios = {
  equity: { symbol: 'CPCE', name: 'CBOE equity put/call ratio' },
  index: { symbol: 'CPCI', name: 'CBOE index put/call ratio' },
  total: { symbol: 'CPC', name: 'CBOE total put/call ratio' },
} as const;
type Product = keyof typeof ratios;
const products = Object.keys(ratios) as Product[];
const daily = 'date,call,put,total,p/c ratio';

function seriesOf(product: Product): LevelSeries {
  return { ...ratios[product], kind: 'macro', unit: 'ratio', least: 0.01, most: 20 };
}

function plan(line: number, names: readonly string[], series: LevelRecognition['series']): LevelRecognition {
  return {
    headerLines: line + 1,
    dateColumn: 0,
    series,
    bySymbol: null,
    columnNames: names,
    usualOrder: 'month-first',
    dollars: 'never',
    notes: [],
  };
}

/** The product that the lines above the header, the file's name or the wanted symbol name. */
function findProduct(above: string, fileName: string, wanted: string | undefined): Product {
  const asked = products.find((product) => ratios[product].symbol === wanted?.toUpperCase());
  const named = [above, fileName].map((text) =>
    products.filter((product) => text.toLowerCase().includes(product)),
  );
  const product = asked ?? named.find((found) => found.length === 1)?.[0];
  if (product) return product;
  throw new FileRefused(
    `${fileName} does not say which options its put/call ratio is of; import it as CPCE (equity), CPCI (index) or CPC (total).`,
    null,
    'symbol',
  );
}

/**
 * Cboe's put/call ratios: two lines of text, then `DATE,CALL,PUT,TOTAL,P/C Ratio`, of one kind of options; or a table of
 * `date,equity,total,index` in any order, one ratio each.
 */
export const cboePutCall: LevelLayout = {
  id: 'cboe-put-call',
  name: 'Cboe put/call ratios',
  recognise: ({ fileName, lines, cells }, wanted) => {
    for (const [line, names] of cells.entries()) {
      const lower = names.map((name) => name.toLowerCase());
      while (lower.at(-1) === '') lower.pop();
      if (lower.join() === daily) {
        const product = findProduct(lines.slice(0, line).join(' '), fileName, wanted);
        return plan(line, names, [{ column: 4, series: seriesOf(product) }]);
      }
      const [date, ...columns] = lower;
      const known = columns.every((name) => products.includes(name as Product));
      if (date !== 'date' || columns.length === 0 || !known || new Set(columns).size < columns.length)
        continue;
      return plan(
        line,
        names,
        columns.map((name, index) => ({ column: index + 1, series: seriesOf(name as Product) })),
      );
    }
    return null;
  },
};
