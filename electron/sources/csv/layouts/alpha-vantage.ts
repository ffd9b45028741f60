import { findHeader, hasColumns, planTable } from '../find-header.ts';
import type { Layout } from '../layout.ts';

/**
 * Alpha Vantage's daily table: `timestamp,open,high,low,close,adjusted_close,volume,dividend_amount,split_coefficient`, newest
 * first, prices as traded. The table without adjusted close leaves splits out.
 */
export const alphaVantage: Layout = {
  id: 'alpha-vantage',
  name: 'Alpha Vantage daily',
  recognise: (head) => {
    const header = findHeader(head);
    if (!header || header.names[0] !== 'timestamp' || !hasColumns(header.names, 'volume')) return null;
    const adjusted = hasColumns(header.names, 'split_coefficient');
    return planTable(header, {
      adjustment: 'raw',
      adjustmentEvidence: adjusted ? 'layout' : 'assumed',
      notes: adjusted ? [] : ['This table of Alpha Vantage holds no splits; after one its prices jump.'],
    });
  },
};
