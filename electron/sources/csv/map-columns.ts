import type { ColumnRole, PriceField } from './layout.ts';

const fieldNames: ReadonlyMap<string, PriceField | 'date'> = new Map([
  ['date', 'date'],
  ['open', 'open'],
  ['high', 'high'],
  ['low', 'low'],
  ['close', 'close'],
  ['volume', 'volume'],
  ['adjclose', 'adjClose'],
  ['dividends', 'dividend'],
  ['stocksplits', 'split'],
]);
const required: readonly string[] = ['date', 'open', 'high', 'low', 'close'];

/** The field that a column name stands for, whatever its case, spaces and underscores; null when unknown. */
export function fieldOfColumn(name: string): PriceField | 'date' | null {
  return fieldNames.get(name.toLowerCase().replace(/[\s_*]/g, '')) ?? null;
}

/** Roles of a one-line header that names date, open, high, low and close once each; null for any other header. */
export function mapColumns(names: readonly string[]): ColumnRole[] | null {
  const seen = new Set<string>();
  const roles: ColumnRole[] = [];
  for (const name of names) {
    const field = fieldOfColumn(name);
    if (field && seen.has(field)) return null;
    if (field) seen.add(field);
    roles.push({ field: field ?? 'ignored', ticker: 0 });
  }
  return required.every((field) => seen.has(field)) ? roles : null;
}

/** Note that names the columns which are not read, as a list of none or one. */
export function ignoredColumnNotes(names: readonly string[], roles: readonly ColumnRole[]): string[] {
  const ignored = names.filter((name, index) => roles[index].field === 'ignored' && name !== '');
  return ignored.length > 0 ? [`Columns not read: ${ignored.join(', ')}.`] : [];
}
