import { describe, expect, it } from 'vitest';
import { alignComparison } from '#electron/worker/compute-jobs/align-comparison.ts';
import { dayNumberOf } from '#shared/domain/business-date.ts';
import { chartAnswer } from '../charts/chart-answer.ts';

const day = Int32Array.from([2, 3, 6], (date) => dayNumberOf(2023, 10, date));
const close = Float64Array.of(10, 11, 12);
const series = {
  bars: { day, open: close, high: close, low: close, close, volume: close },
  provenance: chartAnswer().provenance,
};

describe('a compared price on the days of a chart', () => {
  it('is the last close on or before each day', () => {
    const onDays = Int32Array.from([1, 2, 4, 6, 9], (date) => dayNumberOf(2023, 10, date));
    expect([...alignComparison(series, onDays)]).toEqual([Number.NaN, 10, 11, 12, 12]);
  });

  it('is a gap long after its history has ended, not its last close for ever', () => {
    const onDays = Int32Array.of(
      dayNumberOf(2023, 11, 6),
      dayNumberOf(2023, 11, 7),
      dayNumberOf(2024, 12, 31),
    );
    expect([...alignComparison(series, onDays)]).toEqual([12, Number.NaN, Number.NaN]);
  });
});

describe('a compared figure on the days of a chart', () => {
  const figures = {
    ...series,
    provenance: { ...series.provenance, symbol: 'DGS10', kind: 'macro' as const, unit: 'percent' as const },
  };

  it('stands until a quarter after it was dated, for figures are published late', () => {
    const onDays = Int32Array.of(
      dayNumberOf(2023, 11, 7),
      dayNumberOf(2024, 1, 12),
      dayNumberOf(2024, 1, 16),
    );
    expect([...alignComparison(figures, onDays)]).toEqual([12, 12, Number.NaN]);
  });
});
