import { formatNumber, minusSign, notAvailable, type SignDisplay } from './format-number.ts';

/** Dollars with the sign before the currency: -1234.5 gives `−$1,234.50`; `n/a` when it is not finite. */
export function formatDollars(dollars: number, decimals = 2, sign: SignDisplay = 'negative'): string {
  const text = formatNumber(dollars, decimals, sign);
  if (text === notAvailable) return text;
  const signed = text.startsWith(minusSign) || text.startsWith('+');
  return signed ? `${text[0]}$${text.slice(1)}` : `$${text}`;
}
