/** What vendors write where a figure is missing, in lower case. */
export const missingWords: ReadonlySet<string> = new Set([
  '',
  'null',
  'nan',
  'n/a',
  'na',
  'none',
  '-',
  '--',
  '—',
  '.',
]);
