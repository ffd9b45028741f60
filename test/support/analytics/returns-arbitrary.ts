import { fc } from '../fast-check.ts';

/** Daily returns of at most `largest` either way, in steps of a ten-thousandth. */
export const returnsArbitrary = (
  minimum: number,
  maximum: number,
  largest = 0.2,
): fc.Arbitrary<Float64Array> => {
  const steps = Math.round(largest * 10_000);
  return fc
    .array(fc.integer({ min: -steps, max: steps }), { minLength: minimum, maxLength: maximum })
    .map((values) => Float64Array.from(values, (value) => value / 10_000));
};

/** Prices that start at 100 and move by the returns; one more than there are returns. */
export function pricesFrom(returns: Float64Array, start = 100): Float64Array {
  const prices = new Float64Array(returns.length + 1).fill(start);
  for (let i = 0; i < returns.length; i++) prices[i + 1] = prices[i] * (1 + returns[i]);
  return prices;
}
