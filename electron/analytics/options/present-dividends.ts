import type { CashDividend } from './option-terms.ts';

/** Worth at `from` (years from now) of the dividends with an ex-date from then on and before `until`. */
export function presentDividends(
  dividends: readonly CashDividend[],
  rate: number,
  from: number,
  until: number,
): number {
  let sum = 0;
  for (const { years, dollars } of dividends) {
    if (years >= from && years < until) sum += dollars * Math.exp(-rate * (years - from));
  }
  return sum;
}
