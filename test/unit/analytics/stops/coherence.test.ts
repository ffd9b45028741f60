import { describe, expect, it } from 'vitest';
import { impliedFundLevel, impliedUnderlyingLevel } from '#electron/analytics/stops/coherence-levels.ts';
import { equalRiskLevels } from '#electron/analytics/stops/equal-risk-levels.ts';
import { stopCoherence } from '#electron/analytics/stops/stop-coherence.ts';

describe('coherence of stops', () => {
  it.each([
    [3, -0.06, -0.12, 'fundFirst'],
    [3, -0.06, -0.17, 'pathDecides'],
    [3, -0.06, -0.2, 'underlyingFirst'],
    [3, -0.06, 0.94 ** 3 - 1, 'coherent'],
    [1, -0.06, -0.06, 'coherent'],
    [-3, 0.06, -0.12, 'fundFirst'],
    [-3, 0.06, -0.17, 'pathDecides'],
    [-3, 0.06, -0.2, 'underlyingFirst'],
  ] as const)('%dx, underlying %d, fund %d: %s', (multiple, underlying, fund, verdict) => {
    expect(stopCoherence(multiple, underlying, fund).verdict).toBe(verdict);
  });

  it('needs variance only where variance costs something', () => {
    expect(stopCoherence(1, -0.06, -0.1).varianceForBoth).toBeNull();
    expect(stopCoherence(3, -0.06, -0.2).varianceForBoth).toBeCloseTo(
      (3 * Math.log(0.94) - Math.log(0.8)) / 3,
      12,
    );
  });

  it('ends a fund that a day would take below zero at nothing', () => {
    expect(impliedFundLevel(3, -0.4)).toEqual({
      inOneDay: -1,
      overAnyPath: expect.closeTo(0.6 ** 3 - 1, 12),
    });
  });

  it('refuses stops of different ideas', () => {
    expect(() => stopCoherence(3, 0.06, -0.12)).toThrow(RangeError);
    expect(() => stopCoherence(3, -0.06, 0.12)).toThrow(RangeError);
    expect(() => stopCoherence(0.5, -0.06, -0.03)).toThrow(RangeError);
    expect(() => impliedUnderlyingLevel(3, -1)).toThrow(RangeError);
    expect(() => equalRiskLevels(-0.06, -0.1, 1000, [3])).toThrow(RangeError);
    expect(() => equalRiskLevels(-0.06, 0.1, 0, [3])).toThrow(RangeError);
    expect(() => equalRiskLevels(-0.06, 0.1, 1000, [-3])).toThrow(RangeError);
  });

  it('sizes a short view on its inverse fund', () => {
    const [level] = equalRiskLevels(0.06, -0.1, 5000, [-3]);
    expect(level.stop).toBeCloseTo(1.06 ** -3 - 1, 12);
    expect(level.notionalDollars).toBeCloseTo(5000 / (1 - 1.06 ** -3), 8);
  });
});
