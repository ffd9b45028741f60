import { fc } from '../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '#shared/format/format-number.ts';
import { parseNumber } from '#shared/format/parse-number.ts';

describe('parseNumber', () => {
  it.each([
    ['1,000,000', 1_000_000],
    ['$250k', 250_000],
    ['1.5m', 1_500_000],
    ['\u221212 %', -12],
    ['.5', 0.5],
    ['40.', 40],
  ])('reads %s as %d', (text, value) => {
    expect(parseNumber(text)).toBeCloseTo(value, 9);
  });

  it.each(['', '  ', 'abc', '1.2.3', '--4', '1e5', 'Infinity', '-', '9'.repeat(400)])(
    'refuses %j',
    (text) => {
      expect(parseNumber(text)).toBeNull();
    },
  );

  it('reads back what formatNumber wrote', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
        expect(parseNumber(formatNumber(cents / 100, 2, 'always'))).toBe(cents / 100);
      }),
    );
  });
});
