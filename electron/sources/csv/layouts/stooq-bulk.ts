import type { ColumnRole, Layout } from '../layout.ts';

const roles: ReadonlyMap<string, ColumnRole['field']> = new Map([
  ['<TICKER>', 'symbol'],
  ['<PER>', 'period'],
  ['<DATE>', 'date'],
  ['<OPEN>', 'open'],
  ['<HIGH>', 'high'],
  ['<LOW>', 'low'],
  ['<CLOSE>', 'close'],
  ['<VOL>', 'volume'],
]);

/** Stooq's bulk files: `<TICKER>,<PER>,<DATE>,<TIME>,<OPEN>,<HIGH>,<LOW>,<CLOSE>,<VOL>,<OPENINT>`, any number of tickers in one file. */
export const stooqBulk: Layout = {
  id: 'stooq-bulk',
  name: 'Stooq bulk download',
  recognise: ({ cells: [names] }) => {
    const upper = names.map((name) => name.toUpperCase());
    const complete = [...roles.keys()].every((name) => name === '<VOL>' || upper.includes(name));
    if (!complete || new Set(upper).size !== upper.length) return null;
    return {
      headerLines: 1,
      columns: upper.map((name) => ({ field: roles.get(name) ?? 'ignored', ticker: 0 })),
      columnNames: names,
      tickers: null,
      adjustment: 'split',
      adjustmentEvidence: 'assumed',
      notes: [],
    };
  },
};
