import { describe, expect, it } from 'vitest';
import { impliedFundLevel, impliedUnderlyingLevel } from '#electron/analytics/stops/coherence-levels.ts';
import { stopCoherence } from '#electron/analytics/stops/stop-coherence.ts';

describe('a stop of -6 % on IWM and one of -12 % on TNA (reference page)', () => {
  const percent = (value: number) => Math.round(value * 1000) / 10;

  it('IWM -6 % means TNA -16.9 % or worse', () => {
    expect(percent(impliedFundLevel(3, -0.06).overAnyPath)).toBe(-16.9);
    expect(impliedFundLevel(3, -0.06).overAnyPath).toBeCloseTo(-0.169416, 12);
    expect(impliedFundLevel(3, -0.06).inOneDay).toBeCloseTo(-0.18, 12);
  });

  it('TNA -12 % is hit in a day by IWM -4.0 %, over any path by IWM -4.2 %', () => {
    expect(percent(impliedUnderlyingLevel(3, -0.12).inOneDay)).toBe(-4);
    expect(percent(impliedUnderlyingLevel(3, -0.12).overAnyPath)).toBe(-4.2);
  });

  it('never act together: the fund is always stopped first', () => {
    const answer = stopCoherence(3, -0.06, -0.12);
    expect(answer.verdict).toBe('fundFirst');
    expect(answer.varianceForBoth).toBeNull();
    expect(percent(answer.coherentPairs.keepingUnderlying.fundStop)).toBe(-16.9);
    expect(percent(answer.coherentPairs.keepingFund.underlyingStop)).toBe(-4.2);
  });
});
