import type { Layout } from '../layout.ts';
import { mapColumns } from '../map-columns.ts';

const headers = new Set(['Date,Open,High,Low,Close,Volume', 'Date,Open,High,Low,Close']);
/** `iwm_us_d.csv`, `^spx_d.csv`, `tza.us.csv`: the content alone could be anybody's. */
const stooqName = /(^|[\\/])\^?[a-z0-9.-]+(_us)?_[dwm]\.csv$|\.us\.(csv|txt)$/i;

/** The file behind Stooq's page of one symbol: `Date,Open,High,Low,Close,Volume`, without volume for an index, under Stooq's own name. */
export const stooqWeb: Layout = {
  id: 'stooq-web',
  name: 'Stooq page download',
  recognise: ({ fileName, cells: [names] }) => {
    const columns = stooqName.test(fileName) && headers.has(names.join()) ? mapColumns(names) : null;
    return (
      columns && {
        headerLines: 1,
        columns,
        columnNames: names,
        tickers: null,
        adjustment: 'split',
        adjustmentEvidence: 'assumed',
        notes: [],
      }
    );
  },
};
