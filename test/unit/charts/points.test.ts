import { describe, expect, it } from 'vitest';
import { axisNumbers } from '#renderer/charts/axis-numbers.ts';
import { lastPriceOf } from '#renderer/charts/last-price-of.ts';
import { candlePoints } from '#renderer/charts/candle-points.ts';
import { comparisonFactor } from '#renderer/charts/comparison-factor.ts';
import { legendValues } from '#renderer/charts/legend-values.ts';
import { sliceAnswer } from '#renderer/charts/slice-answer.ts';
import { valuePoints } from '#renderer/charts/value-points.ts';
import { chartAnswer } from './chart-answer.ts';

const theme = { overlays: ['#111111', '#222222'], comparison: '#333333' };

describe('points of the library', () => {
  const bars = {
    day: Int32Array.of(0, 1, 2),
    open: Float64Array.of(1, Number.NaN, 3),
    high: Float64Array.of(2, Number.NaN, 4),
    low: Float64Array.of(0.5, Number.NaN, 2),
    close: Float64Array.of(1.5, 7, Number.NaN),
  };

  it('stand at midnight UTC of their day', () => {
    expect(candlePoints(bars)[0]).toEqual({ time: 0, open: 1, high: 2, low: 0.5, close: 1.5 });
    expect(valuePoints(Int32Array.of(20_440), Float64Array.of(5))).toEqual([
      { time: 1_766_016_000, value: 5 },
    ]);
  });

  it('show a bar that knows its close alone as a dash, and one without a close as a gap', () => {
    expect(candlePoints(bars)[1]).toEqual({ time: 86_400, open: 7, high: 7, low: 7, close: 7 });
    expect(candlePoints(bars)[2]).toEqual({ time: 172_800 });
    expect(valuePoints(Int32Array.of(1), Float64Array.of(Number.NaN))).toEqual([{ time: 86_400 }]);
  });
});

describe('sliceAnswer', () => {
  const whole = chartAnswer({
    length: 100,
    overlays: [{ name: 'EMA 20', values: new Float64Array(100).fill(3) }],
  });

  it('cuts all columns alike and shares their memory', () => {
    const cut = sliceAnswer(whole, { firstBar: 20, endBar: 30, barsPerBucket: 1 });
    expect(cut).toMatchObject({ firstBar: 20, endBar: 30, barsTotal: 100 });
    expect([...(cut?.close ?? [])]).toEqual([21, 22, 23, 24, 25, 26, 27, 28, 29, 30]);
    expect(cut?.overlays[0].values).toHaveLength(10);
    expect(cut?.close.buffer).toBe(whole.close.buffer);
  });

  it('refuses another bucket and bars it does not hold', () => {
    expect(sliceAnswer(whole, { firstBar: 20, endBar: 30, barsPerBucket: 2 })).toBeNull();
    expect(sliceAnswer(whole, { firstBar: 20, endBar: 101, barsPerBucket: 1 })).toBeNull();
  });
});

describe('comparisonFactor', () => {
  it('puts the other series on the price where both begin', () => {
    const close = Float64Array.of(10, 20, 30);
    const other = Float64Array.of(Number.NaN, 5, 6);
    expect(comparisonFactor(close, other, 0)).toBe(4);
    expect(comparisonFactor(close, other, 2)).toBe(5);
  });

  it('is unknown when they never meet', () => {
    expect(comparisonFactor(Float64Array.of(1), Float64Array.of(Number.NaN), 0)).toBeNaN();
  });
});

describe('legendValues', () => {
  const answer = chartAnswer({
    length: 3,
    barsTotal: 10,
    endBar: 10,
    barsPerBucket: 4,
    overlays: [{ name: 'EMA 20', values: Float64Array.of(Number.NaN, 1, 2) }],
    comparison: { symbol: 'SPY', simulated: true, values: Float64Array.of(100, 110, 121) },
  });

  it('reads one bucket and its change from the one before', () => {
    const legend = legendValues(answer, 1, 0, theme, true);
    expect(legend).toMatchObject({ day: 20_001, close: 2, change: 1, barsInBucket: 4, atCrosshair: true });
    expect(legend.overlays).toEqual([{ name: 'EMA 20', value: 1, colour: '#111111' }]);
  });

  it('counts the bars of a last bucket that is not full, and knows no change before the first', () => {
    expect(legendValues(answer, 2, 0, theme, false).barsInBucket).toBe(2);
    expect(legendValues(answer, 0, 0, theme, false).change).toBeNaN();
  });

  it('measures the comparison from the first bar on screen', () => {
    expect(legendValues(answer, 2, 1, theme, true).comparison?.change).toBeCloseTo(0.1, 12);
  });
});

describe('lastPriceOf', () => {
  const columns = (open: number[], close: number[]) => ({
    open: Float64Array.from(open),
    close: Float64Array.from(close),
  });

  it('goes the way of the last candle that is known', () => {
    expect(lastPriceOf(columns([10, 12, 9], [11, 11.5, NaN]))).toEqual({ close: 11.5, rising: false });
    expect(lastPriceOf(columns([10, 12], [11, 12.5]))).toEqual({ close: 12.5, rising: true });
  });

  it('goes the way since the close before, where there are closes alone', () => {
    expect(lastPriceOf(columns([NaN, NaN], [4.55, 4.58])).rising).toBe(true);
    expect(lastPriceOf(columns([NaN, NaN], [4.58, 4.55])).rising).toBe(false);
  });
});

describe('axisNumbers', () => {
  it('groups thousands, signs percentages and shortens cumulative volumes', () => {
    expect(axisNumbers.price(2525.5)).toBe('2,525.50');
    expect(axisNumbers.price(0.5211)).toBe('0.5211');
    expect(axisNumbers.percent(5)).toBe('+5.0 %');
    expect(axisNumbers.percent(-12.04)).toBe('−12.0 %');
    expect(axisNumbers.indicator(-4_743_210_000)).toBe('−4.743B');
    expect(axisNumbers.indicator(0.235)).toBe('0.24');
  });
});
