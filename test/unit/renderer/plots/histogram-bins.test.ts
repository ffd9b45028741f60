import { describe, expect, it } from 'vitest';
import { histogramBins } from '#renderer/components/plots/histogram-bins.ts';

describe('the bins of a histogram', () => {
  it('hold every known value once, are equally wide and join', () => {
    const values = Float64Array.from({ length: 500 }, (_, index) => Math.sin(index) * 0.07);
    values[3] = Number.NaN;
    const bins = histogramBins(values, 20);
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(499);
    for (const [index, bin] of bins.entries()) {
      expect(bin.to - bin.from).toBeCloseTo(0.005, 10);
      if (index > 0) expect(bin.from).toBeCloseTo(bins[index - 1]?.to as number, 10);
    }
  });

  it('of one value are one, of none are none', () => {
    expect(histogramBins([3, 3, 3], 10).map(({ count }) => count)).toEqual([3]);
    expect(histogramBins([Number.NaN], 10)).toEqual([]);
  });
});
