/** Pages of the help, in the order in which they are listed. */
export const helpPageIds = [
  'start',
  'sizing',
  'stops',
  'leverage',
  'compare',
  'pairs',
  'playbook',
  'triggers',
  'asOf',
  'meeting',
  'exports',
  'data',
  'keyboard',
  'faults',
  'limits',
] as const;
export type HelpPageId = (typeof helpPageIds)[number];
