/** The figures that a row of prices may hold, in the order in which a row's values are kept. */
export const priceFields = [
  'open',
  'high',
  'low',
  'close',
  'volume',
  'adjClose',
  'dividend',
  'split',
] as const;
export type PriceField = (typeof priceFields)[number];

/** What a column of a table may hold. */
export const mappedFields = ['date', 'symbol', ...priceFields, 'ignored'] as const;
export type MappedField = (typeof mappedFields)[number];
