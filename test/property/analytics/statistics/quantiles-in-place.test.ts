import { fc } from '../../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { quantile } from '#electron/analytics/statistics/quantile.ts';
import { quantilesInPlace } from '#electron/analytics/statistics/quantiles-in-place.ts';

describe('quantiles in place', () => {
  it('are those of the sorted sample, whatever its order and its ties', () => {
    const value = fc.oneof(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), fc.constantFrom(0, -0, 1, 2));
    const probabilities = fc
      .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 })
      .map((all) => all.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 400 }), probabilities, (values, wanted) => {
        const sorted = Float64Array.from(values).sort();
        const found = quantilesInPlace(Float64Array.from(values), wanted);
        wanted.forEach((probability, i) => {
          expect((found[i] as number) + 0).toBe(quantile(sorted, probability) + 0);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('keep every value of the sample', () => {
    const sample = Float64Array.from({ length: 3000 }, (_, i) => (i * 7919) % 3001);
    const expected = sample.toSorted();
    quantilesInPlace(sample, [0.05, 0.5, 0.95]);
    expect(sample.toSorted()).toEqual(expected);
  });

  it('of nothing are unknown, and of an impossible probability refused', () => {
    expect(quantilesInPlace(new Float64Array(), [0.5])).toEqual([Number.NaN]);
    expect(() => quantilesInPlace(Float64Array.of(1, 2), [1.5])).toThrow(RangeError);
  });
});
