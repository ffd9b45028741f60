import { describe, expect, it } from 'vitest';
import { priceExtent } from '#renderer/charts/price-extent.ts';

const candles = { minimum: 100, maximum: 120 };

describe('priceExtent', () => {
  it('is that of the candles alone', () => {
    expect(priceExtent(candles, [], 0, 0, [])).toEqual(candles);
  });

  it('reaches for a line within half the height of the candles, and not for one beyond', () => {
    expect(priceExtent(candles, [], 0, 0, [95, 130])).toEqual({ minimum: 95, maximum: 130 });
    expect(priceExtent(candles, [], 0, 0, [60, 200])).toEqual(candles);
  });

  it('follows an average on screen, as far as the candles keep half the height', () => {
    const average = Float64Array.of(1, 98, Number.NaN, 70, 500);
    expect(priceExtent(candles, [average], 1, 2, []).minimum).toBe(98);
    expect(priceExtent(candles, [average], 1, 3, []).minimum).toBe(90);
    expect(priceExtent(candles, [average], 4, 9, []).maximum).toBe(130);
  });
});
