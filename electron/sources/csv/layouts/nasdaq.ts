import { findHeader, hasColumns, planTable } from '../find-header.ts';
import type { Layout } from '../layout.ts';

/** Nasdaq.com's history: `Date,Close/Last,Volume,Open,High,Low`, newest first, months before days, dollar signs. */
export const nasdaq: Layout = {
  id: 'nasdaq',
  name: 'Nasdaq.com history',
  recognise: (head) => {
    const header = findHeader(head);
    return header && hasColumns(header.names, 'close/last')
      ? planTable(header, { usualOrder: 'month-first' })
      : null;
  },
};
