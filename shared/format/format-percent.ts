import { formatNumber, notAvailable, type SignDisplay, unitSpace } from './format-number.ts';

/** A fraction in percent: 0.1245 gives `12.45 %`, with `always` `+12.45 %`; `n/a` when it is not finite. */
export function formatPercent(fraction: number, decimals = 2, sign: SignDisplay = 'negative'): string {
  const text = formatNumber(fraction * 100, decimals, sign);
  return text === notAvailable ? text : `${text}${unitSpace}%`;
}
