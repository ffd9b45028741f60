import { describe, expect, it } from 'vitest';
import { firstTouchProbability } from '#shared/sizing/first-touch-probability.ts';
import { shiftedBarrier } from '#shared/sizing/price-diffusion.ts';
import { touchProbability } from '#shared/sizing/touch-probability.ts';

const diffusion = (volatility: number, years: number) => ({ drift: 0, volatility, years });

describe('the chance to touch a stop, no drift', () => {
  it.each([
    [0.22, -0.06, 4, 0.32],
    [0.22, -0.06, 13, 0.59],
    [0.66, -0.12, 2, 0.34],
    [0.66, -0.12, 4, 0.52],
    [0.66, -0.12, 8, 0.66],
    [0.66, -0.18, 8, 0.49],
  ])(
    'volatility %d, stop %d, %d weeks: %d (closed form, reference page)',
    (volatility, stop, weeks, expected) => {
      expect(Math.abs(touchProbability(stop, diffusion(volatility, weeks / 52)) - expected)).toBeLessThan(
        0.005,
      );
    },
  );
});

describe('stop first, target first, neither', () => {
  it.each([
    [0.66, -0.12, 0.2, 40, [0.59, 0.36, 0.05]],
    [0.66, -0.12, 0.4, 40, [0.65, 0.14, 0.21]],
    [0.22, -0.06, 0.1, 63, [0.56, 0.32, 0.12]],
  ] as const)(
    'volatility %d, %d / %d, %d days: between watched always and at closes only lies the simulation %j',
    (volatility, stop, target, days, expected) => {
      const always = firstTouchProbability(stop, target, diffusion(volatility, days / 252));
      const atCloses = firstTouchProbability(stop, target, {
        ...diffusion(volatility, days / 252),
        yearsBetweenLooks: 1 / 252,
      });
      const simulated = { stopFirst: expected[0], targetFirst: expected[1], neither: expected[2] };
      for (const which of ['stopFirst', 'targetFirst', 'neither'] as const) {
        const [low, high] = [always[which], atCloses[which]].toSorted((a, b) => a - b);
        expect(simulated[which]).toBeGreaterThan(low - 0.01);
        expect(simulated[which]).toBeLessThan(high + 0.01);
      }
    },
  );

  it('shifts a barrier looked at once a day by 0.5826 standard deviations of a day', () => {
    const looked = { ...diffusion(0.66, 1), yearsBetweenLooks: 1 / 252 };
    expect(shiftedBarrier(-0.1, looked)).toBeCloseTo(-0.1 - (0.5826 * 0.66) / Math.sqrt(252), 5);
    expect(shiftedBarrier(0.1, looked)).toBeCloseTo(0.1 + (0.5826 * 0.66) / Math.sqrt(252), 5);
  });
});
