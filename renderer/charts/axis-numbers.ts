import { formatPrice } from '#shared/format/format-price.ts';

const plain = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const compact = new Intl.NumberFormat('en-US', { notation: 'compact', maximumSignificantDigits: 4 });
const minus = (text: string) => text.replace('-', '−');

/** Text of the value axes; a true minus sign, thousands grouped, so that columns of figures align. */
export const axisNumbers = {
  price: formatPrice,
  /** `+5.0 %`; the argument is in percent, as the library passes it. */
  percent: (value: number) => `${value > 0 ? '+' : ''}${minus(value.toFixed(1))} %`,
  /** Lower pane: two decimals for small values, `1.234B` for cumulative volumes. */
  indicator: (value: number) => minus(Math.abs(value) < 1000 ? plain.format(value) : compact.format(value)),
};
