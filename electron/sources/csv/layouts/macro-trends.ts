import { findHeader, planTable } from '../find-header.ts';
import type { Layout } from '../layout.ts';

/** MacroTrends' download: lines of text that name the site, the header `date,open,high,low,close,volume`, and a last row of junk. */
export const macroTrends: Layout = {
  id: 'macro-trends',
  name: 'MacroTrends history',
  recognise: (head) => {
    const header = findHeader(head);
    const named = header && head.lines.slice(0, header.line).some((line) => /macrotrends/i.test(line));
    return named ? planTable(header) : null;
  },
};
