import { findHeader, planTable } from '../find-header.ts';
import type { ColumnRole, Layout } from '../layout.ts';
import { fieldOfColumn } from '../map-columns.ts';

const head: readonly string[] = ['time', 'open', 'high', 'low', 'close'];

/** The first five columns are the bar; of the rest only the first Volume is read, since indicators may bear any name. */
function mapExport(names: readonly string[]): ColumnRole[] | null {
  if (head.some((name, column) => names[column] !== name)) return null;
  const volume = names.findIndex((name) => name.toLowerCase() === 'volume');
  return names.map((name, column) => {
    const read = column < head.length || column === volume;
    return { field: (read ? fieldOfColumn(name) : null) ?? 'ignored', ticker: 0 };
  });
}

/** TradingView's export of a chart: `time,open,high,low,close,Volume,...`, time in ISO form or Unix seconds, indicators behind. */
export const tradingView: Layout = {
  id: 'trading-view',
  name: 'TradingView chart export',
  recognise: (fileHead) => {
    const header = findHeader(fileHead, mapExport);
    if (!header) return null;
    const plan = planTable(header);
    const seconds = /^\d{9,}$/.test(fileHead.cells[plan.headerLines]?.[0] ?? '');
    return seconds
      ? { ...plan, notes: [...plan.notes, 'Times in seconds since 1970 are dated by their day in UTC.'] }
      : plan;
  },
};
