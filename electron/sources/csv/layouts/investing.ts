import { findHeader, hasColumns, planTable } from '../find-header.ts';
import type { ColumnRole, Layout } from '../layout.ts';
import { mapColumns } from '../map-columns.ts';

function mapInvesting(names: readonly string[]): ColumnRole[] | null {
  if (!hasColumns(names, 'price', 'open', 'high', 'low', 'change %')) return null;
  return mapColumns(names.map((name) => (name.toLowerCase() === 'price' ? 'Close' : name)));
}

/** Investing.com's history: `"Date","Price","Open","High","Low","Vol.","Change %"`, newest first, quoted thousands, volumes as `3.80M`. */
export const investing: Layout = {
  id: 'investing',
  name: 'Investing.com history',
  recognise: (head) => {
    const header = findHeader(head, mapInvesting);
    return header && planTable(header, { usualOrder: 'month-first', notes: [] });
  },
};
