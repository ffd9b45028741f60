import type { BarColumns } from '#shared/domain/bar-columns.ts';
import type { IndicatorKind } from '#shared/domain/indicator-specification.ts';

/**
 * Indicators written a second time straight from their definitions, one bar at a time over plain arrays without gaps,
 * slow and without any of the product's code: what the product's are compared with.
 */
type Slow = (bars: BarColumns, length: number) => number[];

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
const windowAt = (values: ArrayLike<number>, i: number, length: number): number[] =>
  Array.from({ length }, (_, k) => values[i - length + 1 + k]);

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

function average(values: readonly number[], length: number): number[] {
  const out: number[] = [];
  const start = values.findIndex((value) => !Number.isNaN(value));
  values.forEach((value, i) => {
    const first = start + length - 1;
    if (start < 0 || i < first) out.push(Number.NaN);
    else if (i === first) out.push(mean(values.slice(start, i + 1)));
    else out.push((out[i - 1] * (length - 1) + 2 * value) / (length + 1));
  });
  return out;
}

/** The value of each whole window of a column. */
const onWindows =
  (field: 'close' | 'high' | 'low', compute: (window: readonly number[]) => number): Slow =>
  (bars, length) =>
    Array.from(bars[field], (_, i) =>
      i < length - 1 ? Number.NaN : compute(windowAt(bars[field], i, length)),
    );

function deviation(values: readonly number[], divisor: number): number {
  const middle = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / divisor);
}

function convergence({ close }: BarColumns): { line: number[]; signal: number[] } {
  const [fast, slow] = [average([...close], 12), average([...close], 26)];
  const line = fast.map((value, i) => value - slow[i]);
  return { line, signal: average(line, 9) };
}

export const slowIndicators: Readonly<Record<IndicatorKind, Slow>> = {
  sma: ({ close }, length) =>
    Array.from(close, (_, i) => (i < length - 1 ? Number.NaN : mean(windowAt(close, i, length)))),
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
      return mean(windowAt(all, i, length)) / mean(windowAt(bars.volume, i, length));
    });
  },
  macd: (bars) => convergence(bars).line,
  macdSignal: (bars) => convergence(bars).signal,
  macdHistogram: (bars) => {
    const { line, signal } = convergence(bars);
    return line.map((value, i) => value - signal[i]);
  },
  bollingerUpper: onWindows('close', (values) => mean(values) + 2 * deviation(values, values.length)),
  bollingerLower: onWindows('close', (values) => mean(values) - 2 * deviation(values, values.length)),
  donchianHigh: onWindows('high', (values) => Math.max(...values)),
  donchianLow: onWindows('low', (values) => Math.min(...values)),
  zScore: onWindows('close', (values) =>
    values.every((value) => value === values[0])
      ? 0
      : (values[values.length - 1] - mean(values)) / deviation(values, values.length - 1),
  ),
  slope: onWindows('close', (values) => {
    const middle = mean([...values.keys()]);
    const level = mean(values);
    const products = values.reduce((sum, value, k) => sum + (k - middle) * (value - level), 0);
    return products / values.reduce((sum, _, k) => sum + (k - middle) ** 2, 0);
  }),
  volumeWeightedAverage: ({ high, low, close, volume }, length) =>
    Array.from(close, (_, i) => {
      if (i < length - 1) return Number.NaN;
      let [dollars, shares] = [0, 0];
      for (let k = i - length + 1; k <= i; k++) {
        dollars += volume[k] * ((high[k] + low[k] + close[k]) / 3);
        shares += volume[k];
      }
      return dollars / shares;
    }),
  averageDirectionalIndex: ({ high, low, close }, length) => {
    const bars = Array.from(close.slice(1), (_, i) => {
      const [rise, fall] = [high[i + 1] - high[i], low[i] - low[i + 1]];
      const range = Math.max(
        high[i + 1] - low[i + 1],
        Math.abs(high[i + 1] - close[i]),
        Math.abs(low[i + 1] - close[i]),
      );
      return {
        up: rise > fall ? Math.max(0, rise) : 0,
        down: fall > rise ? Math.max(0, fall) : 0,
        range,
      };
    });
    const of = (pick: (bar: (typeof bars)[number]) => number) => wilder(bars.map(pick), length);
    const [up, down, range] = [of((bar) => bar.up), of((bar) => bar.down), of((bar) => bar.range)];
    const strengths = up
      .map((value, i) => {
        const [plus, minus] = [(100 * value) / range[i], (100 * down[i]) / range[i]];
        return value + down[i] === 0 ? 0 : (100 * Math.abs(plus - minus)) / (plus + minus);
      })
      .slice(length - 1);
    return [...Array.from({ length }, () => Number.NaN), ...wilder(strengths, length)].slice(0, close.length);
  },
};
