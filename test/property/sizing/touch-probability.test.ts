import { fc } from '../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { firstTouchProbability } from '#shared/sizing/first-touch-probability.ts';
import { touchProbability } from '#shared/sizing/touch-probability.ts';
import { corridorSurvival } from '../../support/analytics/corridor-survival.ts';

const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const anyVolatility = within(0.05, 1.2);
const anyYears = within(0.01, 2);
const anyDrift = within(-0.5, 0.5);
const anyStop = within(-0.6, -0.005);
const anyTarget = within(0.005, 1);

describe('touch probabilities', () => {
  it('lie in 0..1 and grow with the horizon, and with the nearness of the level', () => {
    fc.assert(
      fc.property(anyStop, anyDrift, anyVolatility, anyYears, (change, drift, volatility, years) => {
        const p = touchProbability(change, { drift, volatility, years });
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(touchProbability(change, { drift, volatility, years: years * 1.5 })).toBeGreaterThanOrEqual(
          p - 1e-12,
        );
        expect(touchProbability(change / 2, { drift, volatility, years })).toBeGreaterThanOrEqual(p - 1e-12);
      }),
    );
  });

  it('of a stop grow with volatility when there is no drift', () => {
    fc.assert(
      fc.property(anyStop, anyVolatility, anyYears, (change, volatility, years) => {
        const p = touchProbability(change, { drift: 0, volatility, years });
        const noisier = touchProbability(change, { drift: 0, volatility: volatility * 1.2, years });
        expect(noisier).toBeGreaterThanOrEqual(p - 1e-12);
      }),
    );
  });

  it('are smaller when only closes are looked at', () => {
    fc.assert(
      fc.property(anyStop, anyDrift, anyVolatility, anyYears, (change, drift, volatility, years) => {
        const always = touchProbability(change, { drift, volatility, years });
        const closes = touchProbability(change, { drift, volatility, years, yearsBetweenLooks: 1 / 252 });
        expect(closes).toBeLessThanOrEqual(always + 1e-12);
      }),
    );
  });
});

describe('first-touch probabilities', () => {
  it('sum to 1, each in 0..1, neither above the chance to touch that level at all', () => {
    fc.assert(
      fc.property(
        anyStop,
        anyTarget,
        anyDrift,
        anyVolatility,
        anyYears,
        (stop, target, drift, volatility, years) => {
          const diffusion = { drift, volatility, years };
          const { stopFirst, targetFirst, neither } = firstTouchProbability(stop, target, diffusion);
          for (const p of [stopFirst, targetFirst, neither]) {
            expect(p).toBeGreaterThanOrEqual(0);
            expect(p).toBeLessThanOrEqual(1);
          }
          expect(stopFirst + targetFirst + neither).toBeCloseTo(1, 12);
          expect(stopFirst).toBeLessThanOrEqual(touchProbability(stop, diffusion) + 1e-12);
          expect(targetFirst).toBeLessThanOrEqual(touchProbability(target, diffusion) + 1e-12);
        },
      ),
    );
  });

  it('leave as "neither" what the eigenfunction series leaves inside the corridor', () => {
    fc.assert(
      fc.property(
        anyStop,
        anyTarget,
        anyDrift,
        anyVolatility,
        within(0.02, 2),
        (stop, target, drift, volatility, years) => {
          const rate = drift - (volatility * volatility) / 2;
          const tilt = (rate / volatility ** 2) * (Math.log1p(target) - Math.log1p(stop));
          // Beyond this the sine series itself loses its digits to cancellation.
          fc.pre(Math.abs(tilt) < 8);
          const { neither } = firstTouchProbability(stop, target, { drift, volatility, years });
          const survival = corridorSurvival(Math.log1p(stop), Math.log1p(target), rate, volatility, years);
          expect(neither).toBeCloseTo(survival, 9);
        },
      ),
    );
  });

  it('of a long and its mirror image, a short in the inverse price, are the same', () => {
    fc.assert(
      fc.property(
        anyStop,
        anyTarget,
        anyDrift,
        anyVolatility,
        anyYears,
        (stop, target, drift, volatility, years) => {
          const long = firstTouchProbability(stop, target, { drift, volatility, years });
          const inverse = { drift: volatility * volatility - drift, volatility, years };
          const short = firstTouchProbability(-stop / (1 + stop), -target / (1 + target), inverse);
          expect(short.stopFirst).toBeCloseTo(long.stopFirst, 9);
          expect(short.targetFirst).toBeCloseTo(long.targetFirst, 9);
        },
      ),
    );
  });

  it('agree, given long enough, with the ruin of a gambler', () => {
    fc.assert(
      fc.property(within(-0.3, -0.02), within(0.02, 0.4), within(0.3, 1), (stop, target, volatility) => {
        // Without drift the price is a martingale: the chances weigh the two levels to zero.
        const long = firstTouchProbability(stop, target, { drift: 0, volatility, years: 200 });
        expect(long.stopFirst).toBeCloseTo(target / (target - stop), 6);
      }),
    );
  });
});

it.each([
  [0, 0.2],
  [-1, 0.2],
  [-0.1, -0.2],
  [0.1, 0.2],
])('levels of %d and %d are refused', (stop, target) => {
  expect(() => firstTouchProbability(stop, target, { drift: 0, volatility: 0.2, years: 1 })).toThrow(
    RangeError,
  );
});
