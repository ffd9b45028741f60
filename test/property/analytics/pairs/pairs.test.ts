import { fc } from '../../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { logSpread } from '#electron/analytics/pairs/log-spread.ts';
import { pairAccount } from '#electron/analytics/pairs/pair-account.ts';
import type { Rebalancing } from '#electron/analytics/pairs/rebalancing.ts';
import { spreadReturns } from '#electron/analytics/pairs/spread-returns.ts';
import { simpleReturns } from '#electron/analytics/risk/simple-returns.ts';
import { rollingZScore } from '#electron/analytics/statistics/rolling-z-score.ts';
import { largestDifference } from '../../../support/analytics/column.ts';
import { pricesFrom, returnsArbitrary } from '../../../support/analytics/returns-arbitrary.ts';

const legs = fc
  .integer({ min: 1, max: 60 })
  .chain((length) => fc.tuple(returnsArbitrary(length, length), returnsArbitrary(length, length)))
  .map(([a, b]) => [pricesFrom(a), pricesFrom(b, 40)] as const);
const rules: Rebalancing[] = [
  { kind: 'never' },
  { kind: 'every', sessions: 1 },
  { kind: 'every', sessions: 5 },
  // Not a figure that prices in steps of a ten-thousandth can hit exactly.
  { kind: 'band', fraction: 0.1000731 },
];
const rule = fc.constantFrom(...rules);
const daysOf = (length: number) => Int32Array.from({ length }, (_, i) => 19_000 + i);

/** A dividend of one per cent on every tenth day. */
const history = (close: Float64Array) => ({
  close,
  dividends: close.map((price, i) => (i % 10 === 9 ? price / 100 : 0)),
});

/** The account kept day by day as cash and shares. */
function slowNet(long: Float64Array, short: Float64Array, rebalancing: Rebalancing): number[] {
  const [a, b] = [history(long), history(short)];
  let shares = [1000 / long[0], 800 / short[0]];
  let cash = 800 - 1000;
  return Array.from(long, (_, i) => {
    if (i > 0) {
      cash += shares[0] * a.dividends[i] - shares[1] * b.dividends[i];
      cash -= (0.1 * shares[1] * short[i - 1]) / 360;
    }
    const worth = [shares[0] * long[i], shares[1] * short[i]];
    const off = Math.abs(worth[0] / worth[1] / (1000 / 800) - 1);
    const due =
      (rebalancing.kind === 'every' && i > 0 && i % rebalancing.sessions === 0) ||
      (rebalancing.kind === 'band' && i > 0 && off > rebalancing.fraction);
    if (due) {
      cash += worth[0] - 1000 - (worth[1] - 800);
      shares = [1000 / long[i], 800 / short[i]];
    }
    return cash + shares[0] * long[i] - shares[1] * short[i];
  });
}

describe('a pair on any prices', () => {
  it('is worth what its cash and shares are', () => {
    fc.assert(
      fc.property(legs, rule, ([long, short], rebalancing) => {
        const terms = { longDollars: 1000, shortDollars: 800, borrowRate: 0.1, rebalancing };
        const account = pairAccount(daysOf(long.length), history(long), history(short), terms);
        const slow = Float64Array.from(slowNet(long, short, rebalancing));
        expect(largestDifference(account.net, slow)).toBeLessThan(1e-9);
      }),
    );
  });

  it('traded back at every close gains the spread return on its starting dollars', () => {
    fc.assert(
      fc.property(legs, ([long, short]) => {
        const none = new Float64Array(long.length);
        const account = pairAccount(
          daysOf(long.length),
          { close: long, dividends: none },
          { close: short, dividends: none },
          {
            longDollars: 600,
            shortDollars: 400,
            borrowRate: 0,
            rebalancing: { kind: 'every', sessions: 1 },
          },
        );
        const returns = spreadReturns(simpleReturns(long), simpleReturns(short), 600, 400);
        const sum = returns.subarray(1).reduce((total, value) => total + value, 0);
        expect(account.net.at(-1)).toBeCloseTo(sum, 8);
      }),
    );
  });

  it('does not look ahead, nor change when either leg is restated for a split', () => {
    fc.assert(
      fc.property(legs, rule, fc.integer({ min: 1, max: 60 }), ([long, short], rebalancing, cut) => {
        const terms = { longDollars: 1000, shortDollars: 800, borrowRate: 0.1, rebalancing };
        const whole = pairAccount(daysOf(long.length), history(long), history(short), terms);
        const [a, b] = [long.subarray(0, cut), short.subarray(0, cut)];
        const known = pairAccount(daysOf(a.length), history(a), history(b), terms);
        expect(known.net).toEqual(whole.net.subarray(0, cut));
        expect(known.longDollars).toEqual(whole.longDollars.subarray(0, cut));
        const split = history(long.map((price) => price / 8));
        const restated = pairAccount(daysOf(long.length), split, history(short), terms);
        expect(largestDifference(restated.net, whole.net)).toBeLessThan(1e-9);
        expect(restated.rebalancedAt).toEqual(whole.rebalancedAt);
      }),
    );
  });
});

describe('the spread series', () => {
  it('moves by a constant with a split, so its z-score stays', () => {
    fc.assert(
      fc.property(legs, fc.constantFrom(0.1, 2, 8), ([long, short], factor) => {
        const before = logSpread(long, short, 1.3);
        const after = logSpread(
          long,
          short.map((price) => price * factor),
          1.3,
        );
        const shifted = before.map((value) => value - 1.3 * Math.log(factor));
        expect(largestDifference(after, shifted)).toBeLessThan(1e-12);
        // A window that hardly moved leaves a score of rounding noise.
        const [one, two] = [rollingZScore(before, 10), rollingZScore(after, 10)];
        if (Math.max(...before) - Math.min(...before) > 0.05 && !one.includes(0)) {
          expect(largestDifference(two, one)).toBeLessThan(1e-5);
        }
      }),
    );
  });
});
