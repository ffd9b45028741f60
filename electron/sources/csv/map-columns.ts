import type { PriceField } from '#shared/domain/mapped-fields.ts';
import type { ColumnRole } from './layout.ts';

type NamedField = PriceField | 'date' | 'symbol';

/** Names of columns in English, German, French, Spanish, Italian and Dutch, without case, marks and spaces. */
const namesOfFields: Readonly<Record<NamedField, string>> = {
  date: 'date timestamp time datetime day datum fecha data dtyyyymmdd',
  open: 'open openprice eröffnung erster eröffnungskurs ouverture ouv apertura opening',
  high: 'high highprice hoch tageshoch haut plushaut máximo maximo massimo hoog max',
  low: 'low lowprice tief tagestief bas plusbas mínimo minimo laag min',
  close:
    'close closeprice closelast last schluss schlusskurs letzter clôture cloture clot dernier cierre último chiusura ultimo slot',
  volume: 'volume vol volumen stück umsatz aantal',
  adjClose: 'adjclose adjustedclose closeadj',
  dividend: 'dividends dividend dividendamount',
  split: 'stocksplits splitcoefficient splitfactor',
  symbol: 'symbol ticker',
};
const fieldNames: ReadonlyMap<string, NamedField> = new Map(
  Object.entries(namesOfFields).flatMap(([field, names]) =>
    names.split(' ').map((name): [string, NamedField] => [name, field as NamedField]),
  ),
);
const required: readonly string[] = ['date', 'open', 'high', 'low', 'close'];

/** The field that a column name stands for, whatever its case, spaces and marks; null when unknown. */
export function fieldOfColumn(name: string): NamedField | null {
  return fieldNames.get(name.toLowerCase().replace(/[\s_*./<>-]/g, '')) ?? null;
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
