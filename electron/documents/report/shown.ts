import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { Mask } from '#shared/domain/mask.ts';
import type { Measure } from '#shared/domain/measure.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { formatNumber, notAvailable, type SignDisplay } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import { formatPrice } from '#shared/format/format-price.ts';

/** A text with the numbers and dates that it was made from; what is masked is in neither. */
export interface Shown {
  readonly text: string;
  readonly values: readonly (number | string)[];
}

export const words = (text: string): Shown => ({ text, values: [] });

/** Several one after the other; plain words between them say no number. */
export function join(...parts: readonly (Shown | string)[]): Shown {
  const shown = parts.map((part) => (typeof part === 'string' ? words(part) : part));
  return { text: shown.map(({ text }) => text).join(''), values: shown.flatMap(({ values }) => values) };
}

/** Writes values as the screens do; what is private goes through the mask. */
export interface Scribe {
  price(price: number): Shown;
  percent(fraction: number, decimals?: number, sign?: SignDisplay): Shown;
  number(value: number, decimals: number, sign?: SignDisplay): Shown;
  date(date: BusinessDate): Shown;
  dollars(dollars: number, decimals?: number, sign?: SignDisplay): Shown;
  quantity(count: number): Shown;
  /** A name or a sentence that a person wrote. */
  own(text: string): Shown;
}

export function scribeOf(mask: Mask): Scribe {
  const unlessHidden = (text: string, value: number): Shown => ({ text, values: mask.hidden ? [] : [value] });
  return {
    price: (price) => ({ text: formatPrice(price), values: [price] }),
    percent: (fraction, decimals, sign) => ({
      text: formatPercent(fraction, decimals, sign),
      values: [fraction],
    }),
    number: (value, decimals, sign) => ({ text: formatNumber(value, decimals, sign), values: [value] }),
    date: (date) => ({ text: formatDate(date), values: [date] }),
    dollars: (dollars, decimals, sign) => unlessHidden(mask.dollars(dollars, decimals, sign), dollars),
    quantity: (count) => unlessHidden(mask.quantity(count), count),
    own: (text) => words(mask.text(text)),
  };
}

/** A measure as `write` shows it; `n/a` where it is unknown. */
export const measuredBy = (measure: Measure, write: (value: number) => Shown): Shown =>
  measure.value === null ? words(notAvailable) : write(measure.value);
