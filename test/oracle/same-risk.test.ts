import { describe, expect, it } from 'vitest';
import type { Market } from '#electron/analytics/options/option-position.ts';
import { endBeyond } from '#electron/analytics/same-risk/end-beyond.ts';
import { verticalAtHorizon } from '#electron/analytics/same-risk/vertical-at-horizon.ts';

/*
 * Spread: the corner of a 60-day 230/245 call spread at 22 % volatility, reckoned from Black, Scholes and Merton for this
 * project. Chances: N(-v sqrt(T) / 2) and its like, from tables of the normal distribution.
 */
const market: Market = { spot: 230, rate: 0.04, dividendYield: 0.011, exercise: 'european', dividends: [] };
const terms = {
  kind: 'call',
  longStrike: 230,
  shortStrike: 245,
  longVolatility: 0.22,
  shortVolatility: 0.22,
  years: 60 / 365,
} as const;

describe('a call spread at the end of a horizon', () => {
  it('costs 5.457 today and breaks even at 235.457 at expiry', () => {
    const spread = verticalAtHorizon(market, terms, 0);
    expect(spread.debit).toBeCloseTo(5.457, 3);
    expect(spread.breakevenAtExpiry).toBeCloseTo(235.457, 3);
    expect(spread.valueAt(230)).toBeCloseTo(spread.debit, 12);
  });

  it('is its payoff when the horizon ends with the options', () => {
    const spread = verticalAtHorizon(market, terms, terms.years);
    expect([225, 230, 240, 245, 300].map(spread.valueAt)).toEqual([0, 0, 10, 15, 15]);
    expect(spread.breakeven).toBeCloseTo(spread.breakevenAtExpiry, 6);
  });

  it('loses to time while the underlying stands still, and needs less of a rise the more time is left', () => {
    const [soon, late] = [10, 50].map((days) => verticalAtHorizon(market, terms, days / 365));
    expect(late?.valueAt(230)).toBeLessThan(soon?.valueAt(230) as number);
    expect(soon?.breakeven).toBeLessThan(late?.breakeven as number);
  });

  it('of puts gains from a fall', () => {
    const puts = { ...terms, kind: 'put', shortStrike: 215 } as const;
    const spread = verticalAtHorizon(market, puts, terms.years);
    expect(spread.valueAt(215)).toBe(15);
    expect(spread.breakeven).toBeLessThan(230);
  });
});

describe('the chance to end beyond a level', () => {
  it('at the spot is N(-0.1) = 0.46017 up and its rest down at 20 % in a year', () => {
    expect(endBeyond(100, 100, 0.2, 1, 1)).toBeCloseTo(0.4601722, 7);
    expect(endBeyond(100, 100, 0.2, 1, -1)).toBeCloseTo(0.5398278, 7);
  });
});
