import { fc } from '../../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { blackScholesGreeks } from '#electron/analytics/options/black-scholes-greeks.ts';
import { blackScholesPrice } from '#electron/analytics/options/black-scholes-price.ts';
import { impliedVolatility } from '#electron/analytics/options/implied-volatility.ts';
import { leisenReimerPrice } from '#electron/analytics/options/leisen-reimer-price.ts';
import { intrinsicValue, type OptionTerms } from '#electron/analytics/options/option-terms.ts';
import { optionGreeks } from '#electron/analytics/options/option-greeks.ts';
import { optionPrice } from '#electron/analytics/options/option-price.ts';
import { probabilityOfProfit } from '#electron/analytics/options/probability-of-profit.ts';
import { positionPayoff } from '#electron/analytics/options/option-position.ts';
import { breakevens } from '#electron/analytics/options/breakevens.ts';
import { optionArbitrary } from '../../../support/analytics/option-arbitrary.ts';
import { integratedPrice, plainLatticePrice } from '../../../support/analytics/slow-options.ts';

const american = { exercise: 'american', dividends: [] } as const;
const european = { exercise: 'european', dividends: [] } as const;
const dividends = fc.array(
  fc.record({
    years: fc.double({ min: 0.01, max: 1, noNaN: true }),
    dollars: fc.double({ min: 0.1, max: 3, noNaN: true }),
  }),
  { maxLength: 3 },
);
const parts = (option: OptionTerms) =>
  [
    option.spot * Math.exp(-option.dividendYield * option.years),
    option.strike * Math.exp(-option.rate * option.years),
  ] as const;

describe('a European price', () => {
  it('keeps put-call parity and its no-arbitrage bounds', () => {
    fc.assert(
      fc.property(optionArbitrary, (option) => {
        const [held, owed] = parts(option);
        const [call, put] = (['call', 'put'] as const).map((kind) => blackScholesPrice({ ...option, kind }));
        expect(Math.abs(call - put - (held - owed))).toBeLessThan(1e-11);
        expect(call).toBeGreaterThanOrEqual(Math.max(0, held - owed) - 1e-12);
        expect(call).toBeLessThan(held);
        expect(put).toBeGreaterThanOrEqual(Math.max(0, owed - held) - 1e-12);
        expect(put).toBeLessThan(owed);
      }),
    );
  });

  it('is the discounted integral of its payoff', () => {
    fc.assert(
      fc.property(optionArbitrary, (option) => {
        expect(Math.abs(blackScholesPrice(option) - integratedPrice(option))).toBeLessThan(1e-7);
      }),
      { numRuns: 40 },
    );
  });

  it('scales with the unit of money: a split leaves it the same share of the spot', () => {
    fc.assert(
      fc.property(optionArbitrary, (option) => {
        const split = { ...option, spot: option.spot / 8, strike: option.strike / 8 };
        expect(Math.abs(blackScholesPrice(split) * 8 - blackScholesPrice(option))).toBeLessThan(1e-11);
        expect(
          Math.abs(
            leisenReimerPrice({ ...split, ...american }, 51) * 8 -
              leisenReimerPrice({ ...option, ...american }, 51),
          ),
        ).toBeLessThan(1e-9);
      }),
    );
  });

  it('changes as its greeks say', () => {
    fc.assert(
      fc.property(optionArbitrary, (option) => {
        const greeks = blackScholesGreeks(option);
        const slope = (key: 'spot' | 'volatility' | 'rate' | 'years', step: number) =>
          (blackScholesPrice({ ...option, [key]: option[key] + step }) -
            blackScholesPrice({ ...option, [key]: option[key] - step })) /
          (2 * step);
        const close = (actual: number, expected: number, scale: number) =>
          expect(Math.abs(actual - expected)).toBeLessThan(scale * 1e-4);
        close(greeks.delta, slope('spot', 0.01), 1);
        close(greeks.vega, slope('volatility', 1e-4), 100);
        close(greeks.rho, slope('rate', 1e-5), 100);
        close(greeks.theta, -slope('years', option.years * 1e-4), 100);
        const bend = (step: number) => blackScholesGreeks({ ...option, spot: option.spot + step }).delta;
        close(greeks.gamma, (bend(0.01) - bend(-0.01)) / 0.02, 1);
      }),
    );
  });
});

describe('a lattice price', () => {
  it('of a European option converges to the closed form by the square of its steps', () => {
    fc.assert(
      fc.property(optionArbitrary, (option) => {
        const exact = blackScholesPrice(option);
        const error = (steps: number) =>
          Math.abs(leisenReimerPrice({ ...option, ...european }, steps) - exact);
        expect(error(201)).toBeLessThan(0.005);
        expect(error(801)).toBeLessThan(0.0005);
      }),
      { numRuns: 60 },
    );
  });

  it('of an American option is worth the European and the intrinsic value, and keeps the American parity', () => {
    fc.assert(
      fc.property(optionArbitrary, dividends, (option, cash) => {
        const listed = { ...option, dividends: cash };
        const price = (kind: 'call' | 'put', exercise: 'american' | 'european') =>
          leisenReimerPrice({ ...listed, kind, exercise }, 101);
        const [call, put] = [price('call', 'american'), price('put', 'american')];
        expect(call).toBeGreaterThanOrEqual(price('call', 'european') - 1e-10);
        expect(put).toBeGreaterThanOrEqual(price('put', 'european') - 1e-10);
        expect(call).toBeGreaterThanOrEqual(intrinsicValue('call', 100, option.strike) - 1e-10);
        expect(put).toBeGreaterThanOrEqual(intrinsicValue('put', 100, option.strike) - 1e-10);
        // S - D - K <= C - P <= S - K e^(-rT), S held at its yield and without its dividends.
        const paid = cash
          .filter(({ years }) => years < option.years)
          .reduce((sum, { dollars }) => sum + dollars, 0);
        const [held, owed] = parts(option);
        expect(call - put).toBeGreaterThanOrEqual(held - paid - option.strike - 0.01);
        expect(call - put).toBeLessThanOrEqual(option.spot - owed + 0.01);
      }),
      { numRuns: 60 },
    );
  });

  it('agrees with another lattice of many more steps', () => {
    fc.assert(
      fc.property(optionArbitrary, dividends, (option, cash) => {
        const listed = { ...option, exercise: 'american', dividends: cash } as const;
        const slow = (plainLatticePrice(listed, 400) + plainLatticePrice(listed, 401)) / 2;
        // The plain one is off by a few hundredths of a deviation over its steps; and two lattices see an ex-date at other times.
        const roughness = 0.06 * (0.01 + option.volatility * Math.sqrt(option.years));
        const tolerance = roughness + (cash.length > 0 ? 0.1 : 0);
        expect(Math.abs(leisenReimerPrice(listed) - slow)).toBeLessThan(tolerance);
      }),
      { numRuns: 25 },
    );
  });

  it('is differenced closely enough: a dividend of nothing leaves the closed form of the greeks', () => {
    fc.assert(
      fc.property(optionArbitrary, (option) => {
        const nothing = {
          exercise: 'european',
          dividends: [{ years: option.years / 2, dollars: 1e-12 }],
        } as const;
        const [differenced, closed] = [optionGreeks({ ...option, ...nothing }), blackScholesGreeks(option)];
        const deviation = option.volatility * Math.sqrt(option.years);
        // A hundredth of the greek, or of what it is at its largest.
        const scale = { delta: 1, gamma: 0.4 / (100 * deviation), vega: 30, theta: 30, rho: 100 };
        for (const [greek, size] of Object.entries(scale)) {
          const key = greek as keyof typeof closed;
          const error = Math.abs(differenced[key] - closed[key]);
          expect(error, greek).toBeLessThan(0.01 * Math.max(size, Math.abs(closed[key])));
        }
      }),
    );
  });

  it('has greeks near those of a lattice five times as fine', () => {
    fc.assert(
      fc.property(optionArbitrary, (option) => {
        const listed = { ...option, ...american };
        const [coarse, fine] = [optionGreeks(listed), optionGreeks(listed, 1001)];
        expect(Math.abs(coarse.delta - fine.delta)).toBeLessThan(0.005);
        expect(Math.abs(coarse.vega - fine.vega)).toBeLessThan(0.6);
        expect(Math.abs(coarse.gamma - fine.gamma)).toBeLessThan(0.03 * fine.gamma + 0.002);
      }),
      { numRuns: 15 },
    );
  });
});

describe('the implied volatility', () => {
  it('of a European price is the one that made it, or prices it again', () => {
    fc.assert(
      fc.property(optionArbitrary, (option) => {
        const listed = { ...option, ...european };
        const price = blackScholesPrice(option);
        const { volatility } = impliedVolatility(price, listed);
        if (volatility === null) {
          const [held, owed] = parts(option);
          const floor = Math.max(0, option.kind === 'call' ? held - owed : owed - held);
          expect(price - floor).toBeLessThan(2e-10);
          return;
        }
        expect(Math.abs(blackScholesPrice({ ...option, volatility }) - price)).toBeLessThan(1e-9);
        if (blackScholesGreeks(option).vega > 0.1) {
          expect(Math.abs(volatility - option.volatility)).toBeLessThan(1e-9);
        }
      }),
    );
  });

  it('of an American price with dividends prices it again', () => {
    fc.assert(
      fc.property(optionArbitrary, dividends, (option, cash) => {
        const listed = { ...option, exercise: 'american', dividends: cash } as const;
        const price = optionPrice(listed, 51);
        const { volatility } = impliedVolatility(price, listed, 51);
        if (volatility !== null)
          expect(Math.abs(optionPrice({ ...listed, volatility }, 51) - price)).toBeLessThan(1e-8);
        else expect(price).toBeLessThan(optionPrice({ ...listed, volatility: 0 }, 51) + 1e-9);
      }),
      { numRuns: 40 },
    );
  });

  it('of a price outside the bounds is refused with the bound', () => {
    fc.assert(
      fc.property(optionArbitrary, fc.constantFrom(american, european), (option, style) => {
        const listed = { ...option, ...style };
        const floor = optionPrice({ ...listed, volatility: 0 });
        if (floor > 0.01) {
          expect(impliedVolatility(floor - 0.005, listed)).toMatchObject({
            volatility: null,
            reason: expect.stringContaining('below its no-arbitrage bound'),
          });
        }
        expect(impliedVolatility(option.kind === 'call' ? 100 : option.strike, listed)).toMatchObject({
          volatility: null,
          reason: expect.stringContaining('not below its no-arbitrage bound'),
        });
      }),
    );
  });
});

describe('any position at expiry', () => {
  const leg = fc.record({
    kind: fc.constantFrom('call' as const, 'put' as const),
    strike: fc.integer({ min: 60, max: 140 }),
    quantity: fc.constantFrom(-2, -1, 1, 2),
    years: fc.constant(0.25),
    volatility: fc.constant(0.3),
  });
  const position = fc.tuple(
    fc.array(leg, { minLength: 1, maxLength: 4 }),
    fc.integer({ min: -300, max: 300 }).map((value) => value / 10 + 0.013),
  );
  const outlook = { spot: 100, years: 0.25, volatility: 0.3, drift: 0.02 };

  it('breaks even where its profit is nothing, and nowhere else', () => {
    fc.assert(
      fc.property(position, ([legs, cost]) => {
        const found = breakevens(legs, cost);
        for (const spot of found) expect(positionPayoff(legs, spot) - cost).toBeCloseTo(0, 9);
        let changes = 0;
        const profit = (spot: number) => Math.sign(positionPayoff(legs, spot) - cost);
        for (let spot = 1; spot <= 4000; spot++) if (profit(spot / 2) !== profit((spot - 1) / 2)) changes++;
        // The grid cannot see two zeros in one half dollar.
        expect(found.length).toBeGreaterThanOrEqual(changes);
        expect((found.length - changes) % 2).toBe(0);
      }),
    );
  });

  it('profits with the mass of the spots where it does', () => {
    fc.assert(
      fc.property(position, ([legs, cost]) => {
        const deviation = outlook.volatility * Math.sqrt(outlook.years);
        let mass = 0;
        const step = 0.001;
        for (let z = -8 + step / 2; z < 8; z += step) {
          const spot = 100 * Math.exp(outlook.drift * outlook.years - deviation ** 2 / 2 + deviation * z);
          if (positionPayoff(legs, spot) > cost)
            mass += (step * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
        }
        expect(Math.abs(probabilityOfProfit(legs, cost, outlook) - mass)).toBeLessThan(0.003);
      }),
    );
  });
});
