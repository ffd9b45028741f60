import { findHeader, planTable } from '../find-header.ts';
import type { Layout } from '../layout.ts';

/**
 * Any table whose header names date, open, high, low and close once each, in any case, order and of six languages; volume and
 * symbol if there are such columns. Lines of text may stand above the header.
 */
export const generic: Layout = {
  id: 'generic',
  name: 'date, open, high, low, close',
  recognise: (head) => {
    const header = findHeader(head);
    return header && planTable(header);
  },
};
