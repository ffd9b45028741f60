import { findHeader, planTable } from '../find-header.ts';
import type { ColumnRole, Layout } from '../layout.ts';

const roles: ReadonlyMap<string, ColumnRole['field']> = new Map([
  ['ticker', 'symbol'],
  ['per', 'period'],
  ['date', 'date'],
  ['dtyyyymmdd', 'date'],
  ['open', 'open'],
  ['high', 'high'],
  ['low', 'low'],
  ['close', 'close'],
  ['vol', 'volume'],
  ['volume', 'volume'],
]);
const required: readonly ColumnRole['field'][] = ['symbol', 'date', 'open', 'high', 'low', 'close'];

function mapAngles(names: readonly string[]): ColumnRole[] | null {
  const columns = names.map((name): ColumnRole => {
    const inner = /^<(.*)>$/.exec(name)?.[1].toLowerCase() ?? '';
    return { field: roles.get(inner) ?? 'ignored', ticker: 0 };
  });
  const fields: readonly ColumnRole['field'][] = columns
    .map(({ field }) => field)
    .filter((field) => field !== 'ignored');
  const once = new Set(fields).size === fields.length;
  return once && required.every((field) => fields.includes(field)) ? columns : null;
}

/** MetaStock's and Amibroker's text: `<TICKER>,<DTYYYYMMDD>,<OPEN>,<HIGH>,<LOW>,<CLOSE>,<VOL>`, any number of tickers in any order. */
export const metastock: Layout = {
  id: 'metastock',
  name: 'MetaStock or Amibroker text',
  recognise: (head) => {
    const header = findHeader(head, mapAngles);
    return header && planTable(header, { notes: [] });
  },
};
