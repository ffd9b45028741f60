import type { BarColumns } from '#shared/domain/bar-columns.ts';
import type { IndicatorKind } from '#shared/domain/indicator-specification.ts';

/**
 * Indicators written a second time straight from their definitions, one bar at a time over plain arrays without gaps,
 * slow and without any of the product's code: what the product's are compared with.
 */
type Slow = (bars: BarColumns, length: number) => number[];

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
const windowAt = <T>(values: readonly T[], i: number, length: number): T[] =>
  values.slice(i - length + 1, i + 1);

function wilder(values: readonly number[], length: number): number[] {
  const out: number[] = [];
  values.forEach((value, i) => {
    if (i < length - 1) out.push(Number.NaN);
    else if (i === length - 1) out.push(mean(values.slice(0, length)));
    else out.push((out[i - 1] * (length - 1) + value) / length);
  });
  return out;
}

function flows({ high, low, close, volume }: BarColumns): number[] {
  return Array.from(close, (c, i) =>
    high[i] === low[i] ? 0 : (volume[i] * (c - low[i] - (high[i] - c))) / (high[i] - low[i]),
  );
}

export const slowIndicators: Readonly<Record<IndicatorKind, Slow>> = {
  sma: ({ close }, length) =>
    Array.from(close, (_, i) => (i < length - 1 ? Number.NaN : mean(windowAt([...close], i, length)))),
  ema: ({ close }, length) => {
    const out: number[] = [];
    close.forEach((value, i) => {
      if (i < length - 1) out.push(Number.NaN);
      else if (i === length - 1) out.push(mean(Array.from(close.subarray(0, length))));
      else out.push(out[i - 1] + (2 / (length + 1)) * (value - out[i - 1]));
    });
    return out;
  },
  averageTrueRange: ({ high, low, close }, length) => {
    const ranges = Array.from(close.slice(1), (_, i) =>
      Math.max(high[i + 1] - low[i + 1], Math.abs(high[i + 1] - close[i]), Math.abs(low[i + 1] - close[i])),
    );
    return [Number.NaN, ...wilder(ranges, length)].slice(0, close.length);
  },
  relativeStrength: ({ close }, length) => {
    const changes = Array.from(close.slice(1), (value, i) => value - close[i]);
    const gains = wilder(
      changes.map((change) => (change > 0 ? change : 0)),
      length,
    );
    const losses = wilder(
      changes.map((change) => (change < 0 ? -change : 0)),
      length,
    );
    const strength = gains.map((gain, i) =>
      gain === 0 && losses[i] === 0 ? 50 : 100 - 100 / (1 + gain / losses[i]),
    );
    return [Number.NaN, ...strength].slice(0, close.length);
  },
  obv: ({ close, volume }) => {
    const out: number[] = [];
    close.forEach((value, i) => {
      if (i === 0) out.push(0);
      else if (value > close[i - 1]) out.push(out[i - 1] + volume[i]);
      else if (value < close[i - 1]) out.push(out[i - 1] - volume[i]);
      else out.push(out[i - 1]);
    });
    return out;
  },
  accumulationDistribution: (bars) => {
    let total = 0;
    return flows(bars).map((flow) => (total += flow));
  },
  chaikinMoneyFlow: (bars, length) => {
    const all = flows(bars);
    return all.map((_, i) => {
      if (i < length - 1) return Number.NaN;
      return mean(windowAt(all, i, length)) / mean(windowAt([...bars.volume], i, length));
    });
  },
};
