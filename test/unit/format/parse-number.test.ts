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
    ['-1,000.25', -1000.25],
    // On the way from 1,000,000 to 100,000.
    ['1,000,00', 100_000],
  ])('reads %s as %d', (text, value) => {
    expect(parseNumber(text)).toBeCloseTo(value, 9);
  });

  it.each(['', '  ', 'abc', '1.2.3', '--4', '1e5', 'Infinity', '-', '9'.repeat(400)])(
    'refuses %j',
    (text) => {
      expect(parseNumber(text)).toBeNull();
    },
  );

  it.each(['0,5', '12,5', '0,005', ',5', '1234,500', '1,0005', '1.000,50', '1.000.000', '-0,5 %', '1,5m'])(
    'does not guess at the comma of %j',
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
