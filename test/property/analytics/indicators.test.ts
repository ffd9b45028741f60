import { fc } from '../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { computeIndicator, indicators } from '#electron/analytics/indicators/indicator.ts';
import { simpleMovingAverage } from '#electron/analytics/indicators/simple-moving-average.ts';
import type { IndicatorKind, IndicatorSpecification } from '#shared/domain/indicator-specification.ts';
import { randomBars } from '../../bench/random-bars.ts';
import { barsArbitrary } from '../../support/analytics/bars-arbitrary.ts';
import { largestDifference } from '../../support/analytics/column.ts';
import { slowIndicators } from '../../support/analytics/slow-indicators.ts';

const kinds = Object.keys(indicators) as IndicatorKind[];
const ranges: Partial<Record<IndicatorKind, readonly [number, number]>> = {
  relativeStrength: [0, 100],
  chaikinMoneyFlow: [-1, 1],
  averageTrueRange: [0, Number.POSITIVE_INFINITY],
  averageDirectionalIndex: [0, 100],
};

const lengths = (kind: IndicatorKind) => fc.integer({ min: indicators[kind].shortest ?? 1, max: 30 });

describe.each(kinds)('%s on any bars', (kind) => {
  it('agrees with a slow second implementation', () => {
    fc.assert(
      fc.property(barsArbitrary(1, 80), lengths(kind), (bars, length) => {
        const actual = computeIndicator({ kind, length } as IndicatorSpecification, bars);
        const expected = Float64Array.from(slowIndicators[kind](bars, length));
        expect(largestDifference(actual, expected)).toBeLessThan(1e-9);
      }),
    );
  });

  it('stays in its range', () => {
    const [least, most] = ranges[kind] ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    fc.assert(
      fc.property(barsArbitrary(1, 80), lengths(kind), (bars, length) => {
        for (const value of computeIndicator({ kind, length } as IndicatorSpecification, bars)) {
          expect(value < least - 1e-12 || value > most + 1e-12).toBe(false);
        }
      }),
    );
  });
});

describe('the moving average over a long history', () => {
  it('does not drift from the mean of its window over a million bars', () => {
    const { close } = randomBars(1_000_000, 11);
    const average = simpleMovingAverage(close, 200);
    let worst = 0;
    for (let i = 199; i < close.length; i += 97) {
      let sum = 0;
      for (let j = i - 199; j <= i; j++) sum += close[j];
      worst = Math.max(worst, Math.abs(average[i] / (sum / 200) - 1));
    }
    expect(worst).toBeLessThan(1e-12);
  });
});
