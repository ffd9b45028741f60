import { findHeader, hasColumns, planTable } from '../find-header.ts';
import type { Layout } from '../layout.ts';

/** Bars of Interactive Brokers' programming interface: `date,open,high,low,close,volume,wap,count`, the last two under either of two names. */
export const ibkrBars: Layout = {
  id: 'ibkr-bars',
  name: 'Interactive Brokers bars',
  recognise: (head) => {
    const header = findHeader(head);
    const known =
      header && (hasColumns(header.names, 'wap', 'count') || hasColumns(header.names, 'average', 'barcount'));
    return known ? planTable(header) : null;
  },
};
