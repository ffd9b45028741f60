import { fc } from '../../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import { deepestFall } from '#electron/analytics/pairs/deepest-fall.ts';
import { logSpread } from '#electron/analytics/pairs/log-spread.ts';
import { offNeutral } from '#electron/analytics/pairs/off-neutral.ts';
import { pairAccount } from '#electron/analytics/pairs/pair-account.ts';
import { legsResult, lossAtStop, pairStopDistance } from '#electron/analytics/pairs/pair-stop.ts';
import type { Rebalancing } from '#electron/analytics/pairs/rebalancing.ts';
import { spreadReturns } from '#electron/analytics/pairs/spread-returns.ts';
import { wholeLegs } from '#electron/analytics/pairs/whole-legs.ts';
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
  { kind: 'monthly' },
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
  let cash = 800 - 1000 - 0.001 * 1800;
  const monthOf = (i: number) => toBusinessDate(19_000 + i).slice(0, 7);
  return Array.from(long, (_, i) => {
    if (i > 0) {
      cash += shares[0] * a.dividends[i] - shares[1] * b.dividends[i];
      cash -= (0.1 * shares[1] * short[i - 1]) / 360;
    }
    const worth = [shares[0] * long[i], shares[1] * short[i]];
    const off = Math.abs(worth[0] / worth[1] / (1000 / 800) - 1);
    const due =
      (rebalancing.kind === 'every' && i > 0 && i % rebalancing.sessions === 0) ||
      (rebalancing.kind === 'monthly' && i > 0 && monthOf(i) !== monthOf(i - 1)) ||
      (rebalancing.kind === 'band' && i > 0 && off > rebalancing.fraction);
    if (due) {
      cash -= 0.001 * (Math.abs(worth[0] - 1000) + Math.abs(worth[1] - 800));
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
        const terms = {
          longDollars: 1000,
          shortDollars: 800,
          borrowRate: 0.1,
          tradingRate: 0.001,
          rebalancing,
        };
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
            tradingRate: 0,
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
        const terms = {
          longDollars: 1000,
          shortDollars: 800,
          borrowRate: 0.1,
          tradingRate: 0.001,
          rebalancing,
        };
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

describe('the legs of a pair the other way round', () => {
  it('gain what the pair lost, and stand as far off neutral on the other side', () => {
    fc.assert(
      fc.property(legs, rule, ([long, short], rebalancing) => {
        // Costs and the borrow fee are paid either way, and a band counts from the leg that is named first.
        if (rebalancing.kind === 'band') return;
        const terms = { longDollars: 900, shortDollars: 900, borrowRate: 0, tradingRate: 0, rebalancing };
        const one = pairAccount(daysOf(long.length), history(long), history(short), terms);
        const other = pairAccount(daysOf(long.length), history(short), history(long), terms);
        expect(
          largestDifference(
            other.net.map((value) => -value),
            one.net,
          ),
        ).toBeLessThan(1e-9);
        const [off, swapped] = [one, other].map((account) =>
          offNeutral(account.longDollars, account.shortDollars, 1),
        );
        expect(
          largestDifference(
            swapped.map((value) => -value),
            off,
          ),
        ).toBeLessThan(1e-12);
        const [z, negated] = [logSpread(long, short), logSpread(short, long)].map((s) =>
          rollingZScore(s, 10),
        );
        expect(
          largestDifference(
            negated.map((value) => -value),
            z,
          ),
        ).toBeLessThan(1e-6);
      }),
    );
  });
});

describe('whole legs', () => {
  const dollars = fc.double({ min: 1, max: 1e7, noNaN: true });
  const price = fc.double({ min: 0.01, max: 5000, noNaN: true });
  it('never exceed their dollars, and are less than a lot below them', () => {
    fc.assert(
      fc.property(dollars, dollars, price, price, fc.integer({ min: 1, max: 100 }), (l, s, p, q, lot) => {
        const whole = wholeLegs({ long: l, short: s }, { long: p, short: q }, lot);
        for (const [shares, close, most] of [
          [whole.longShares, p, l],
          [whole.shortShares, q, s],
        ] as const) {
          expect(shares % lot).toBe(0);
          expect(shares * close).toBeLessThanOrEqual(most * (1 + 1e-8));
          expect((shares + lot) * close).toBeGreaterThan(most * (1 - 1e-8));
        }
      }),
    );
  });
});

describe('the stop of a pair', () => {
  const fraction = fc.double({ min: -0.9, max: -0.001, noNaN: true });
  it('at a z-score is the percentage that reaches it, and no way down loses more than the short rising', () => {
    fc.assert(
      fc.property(fraction, fc.double({ min: 0, max: 1, noNaN: true }), (change, share) => {
        const at = { logRatio: -1, mean: -0.99, deviation: 0.02 };
        const score = (at.logRatio + Math.log1p(change) - at.mean) / at.deviation;
        const byScore = pairStopDistance({ kind: 'score', score }, at);
        expect(byScore.ratioChange).toBeCloseTo(change, 10);
        // The way is shared out between the legs, in logarithms.
        const [fall, rise] = [Math.log1p(change) * share, -Math.log1p(change) * (1 - share)];
        const { net } = legsResult(1000, 1000, Math.expm1(fall), Math.expm1(rise));
        const { longFalls, shortRises } = lossAtStop(1000, 1000, change);
        expect(net).toBeGreaterThanOrEqual(shortRises.net - 1e-6);
        expect(longFalls.net).toBeGreaterThanOrEqual(shortRises.net);
      }),
    );
  });
});

describe('the deepest fall of a gain', () => {
  it('is the worst of all falls from a bar to a later one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 30 }), (gains) => {
        let worst = 0;
        gains.forEach((high, i) => gains.slice(i).forEach((low) => (worst = Math.min(worst, low - high))));
        const fall = deepestFall(Float64Array.from(gains));
        expect(fall.dollars).toBe(worst);
        expect((gains[fall.troughIndex] as number) - (gains[fall.peakIndex] as number)).toBe(worst);
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
