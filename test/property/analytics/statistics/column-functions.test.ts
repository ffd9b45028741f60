import { fc } from '../../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { leveragedPath } from '#shared/leverage/leveraged-path.ts';
import { syntheticFund } from '#electron/analytics/leverage/synthetic-fund.ts';
import { logSpread } from '#electron/analytics/pairs/log-spread.ts';
import { spreadReturns } from '#electron/analytics/pairs/spread-returns.ts';
import { rollingBeta } from '#electron/analytics/risk/rolling-beta.ts';
import { rollingCorrelation } from '#electron/analytics/risk/rolling-correlation.ts';
import { simpleReturns } from '#electron/analytics/risk/simple-returns.ts';
import { rollingZScore } from '#electron/analytics/statistics/rolling-z-score.ts';

type ColumnFunction = (a: Float64Array, b: Float64Array, output?: Float64Array) => Float64Array;

const daysOf = (length: number) => Int32Array.from({ length }, (_, i) => 18_000 + 2 * i);
const functions: Readonly<Record<string, ColumnFunction>> = {
  simpleReturns: (a, _, output) => simpleReturns(a, output),
  rollingBeta: (a, b, output) => rollingBeta(a, b, 4, output),
  rollingCorrelation: (a, b, output) => rollingCorrelation(a, b, 4, output),
  rollingZScore: (a, _, output) => rollingZScore(a, 4, output),
  logSpread: (a, b, output) => logSpread(a, b, 1.2, output),
  spreadReturns: (a, b, output) => spreadReturns(a, b, 0.6, 0.4, output),
  leveragedPath: (a, _, output) =>
    leveragedPath(
      a.map((value) => value / 1e4),
      3,
      undefined,
      output,
    ),
  syntheticFund: (a, _, output) =>
    syntheticFund(daysOf(a.length), a, { multiple: 3, feeRate: 0.01, financingRate: 0.04 }, 10, output),
};

/** Two columns of one length, prices with gaps among them. */
const value = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 50, max: 150 }) },
  { weight: 1, arbitrary: fc.constant(Number.NaN) },
);
const columns = fc
  .integer({ min: 0, max: 40 })
  .chain((length) =>
    fc.tuple(
      fc.array(value, { minLength: length, maxLength: length }),
      fc.array(value, { minLength: length, maxLength: length }),
    ),
  )
  .map(([a, b]) => [Float64Array.from(a), Float64Array.from(b)] as const);

describe.each(Object.entries(functions))('%s, column in and column out', (_, compute) => {
  it('has one entry a bar, touches no input and reads nothing later', () => {
    fc.assert(
      fc.property(columns, fc.nat(40), ([a, b], cut) => {
        const [before, whole] = [[a.slice(), b.slice()], compute(a, b)];
        expect(whole).toHaveLength(a.length);
        expect([a, b]).toEqual(before);
        expect(compute(a.subarray(0, cut), b.subarray(0, cut))).toEqual(whole.subarray(0, cut));
      }),
    );
  });

  it('fills the output it is given, whatever that held, and refuses one of another length', () => {
    fc.assert(
      fc.property(columns, ([a, b]) => {
        const output = new Float64Array(a.length).fill(99);
        expect(compute(a, b, output)).toBe(output);
        expect(output).toEqual(compute(a, b));
        expect(() => compute(a, b, new Float64Array(a.length + 1))).toThrow(RangeError);
      }),
    );
  });
});
