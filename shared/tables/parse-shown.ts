import { dayNumberOf, parseBusinessDate, toBusinessDate } from '../domain/business-date.ts';
import { notAvailable } from '../format/format-number.ts';
import type { ColumnKind } from './table-data.ts';

/** What a text on the screen stands for; the decimals are those that it shows. */
export interface ShownCell {
  readonly kind: ColumnKind;
  readonly value: string | number | null;
  readonly decimals: number;
}

const number = /^([+\u2212-]?)(\$?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?([KMBT]?)(\s?%)?$/;
const day = /^(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4})$/;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const scales: Readonly<Record<string, number>> = { '': 1, K: 1e3, M: 1e6, B: 1e9, T: 1e12 };
const unknown: ReadonlySet<string> = new Set(['', notAvailable, '\u2014', '\u2013']);

/** A number or a date as the screens write it, as what it is; any other text stays text, and the unknown is null. */
export function parseShown(shown: string): ShownCell {
  const text = shown.replaceAll(/\s+/g, ' ').trim();
  if (unknown.has(text)) return { kind: 'text', value: null, decimals: 0 };
  const figure = number.exec(text);
  if (figure) return figureOf(figure);
  const date = dateOf(text);
  return date === null
    ? { kind: 'text', value: text, decimals: 0 }
    : { kind: 'date', value: date, decimals: 0 };
}

function figureOf([, sign, dollar, whole = '', part = '', scale = '', percent]: RegExpExecArray): ShownCell {
  const digits = Number(`${whole.replaceAll(',', '')}.${part || '0'}`) * (scales[scale] ?? 1);
  const signed = sign === '' || sign === '+' ? digits : -digits;
  if (percent !== undefined)
    // Divided as decimal text, so that 12.45 % is 0.1245 and not 0.12449999999999999.
    return { kind: 'fraction', value: Number(`${signed}e-2`), decimals: part.length };
  return {
    kind: dollar === '' ? 'number' : 'dollars',
    value: signed,
    decimals: scale === '' ? part.length : 0,
  };
}

function dateOf(text: string): string | null {
  const match = day.exec(text);
  if (!match) return parseBusinessDate(text);
  const [, dayOfMonth, month = '', year] = match;
  return toBusinessDate(dayNumberOf(Number(year), months.indexOf(month) + 1, Number(dayOfMonth)));
}
