import type { BarColumns, BarField } from '#shared/domain/bar-columns.ts';
import type { IndicatorKind, IndicatorSpecification } from '#shared/domain/indicator-specification.ts';
import { accumulationDistribution } from './accumulation-distribution.ts';
import { averageDirectionalIndex } from './average-directional-index.ts';
import { averageTrueRange } from './average-true-range.ts';
import { bollingerBand } from './bollinger-band.ts';
import { chaikinMoneyFlow } from './chaikin-money-flow.ts';
import type { Column } from './column.ts';
import { exponentialMovingAverage } from './exponential-moving-average.ts';
import {
  type ConvergencePart,
  convergenceLengths,
  movingAverageConvergence,
} from './moving-average-convergence.ts';
import { onBalanceVolume } from './on-balance-volume.ts';
import { relativeStrength } from './relative-strength.ts';
import { rollingSlope } from './rolling-slope.ts';
import { simpleMovingAverage } from './simple-moving-average.ts';
import { slidingExtreme } from './sliding-extreme.ts';
import { volumeWeightedAverage } from './volume-weighted-average.ts';
import { rollingZScore } from '../statistics/rolling-z-score.ts';

/** An indicator: how it is computed and the laws that the contract test holds it to. */
export interface Indicator {
  readonly inputs: readonly BarField[];
  /** Least length in bars; 1 when absent. */
  readonly shortest?: number;
  /** Bars at the front, and after a gap, that have no value. */
  readonly warmUp: (length: number) => number;
  /** What the values are multiplied by when all prices are, and when the volume is: 1 = by the same factor, 0 = not at all. */
  readonly scaling: { readonly price: 0 | 1; readonly volume: 0 | 1 };
  /** Value on bars that all have one price and one volume, as a function of both. */
  readonly whenConstant: (price: number, volume: number) => number;
  readonly compute: (bars: BarColumns, length: number, output?: Column) => Column;
}

export const indicators: Readonly<Record<IndicatorKind, Indicator>> = {
  ema: {
    inputs: ['close'],
    warmUp: (length) => length - 1,
    scaling: { price: 1, volume: 0 },
    whenConstant: (price) => price,
    compute: ({ close }, length, output) => exponentialMovingAverage(close, length, output),
  },
  sma: {
    inputs: ['close'],
    warmUp: (length) => length - 1,
    scaling: { price: 1, volume: 0 },
    whenConstant: (price) => price,
    compute: ({ close }, length, output) => simpleMovingAverage(close, length, output),
  },
  obv: {
    inputs: ['close', 'volume'],
    warmUp: () => 0,
    scaling: { price: 0, volume: 1 },
    whenConstant: () => 0,
    compute: ({ close, volume }, _length, output) => onBalanceVolume(close, volume, output),
  },
  accumulationDistribution: {
    inputs: ['high', 'low', 'close', 'volume'],
    warmUp: () => 0,
    scaling: { price: 0, volume: 1 },
    whenConstant: () => 0,
    compute: ({ high, low, close, volume }, _length, output) =>
      accumulationDistribution(high, low, close, volume, output),
  },
  chaikinMoneyFlow: {
    inputs: ['high', 'low', 'close', 'volume'],
    warmUp: (length) => length - 1,
    scaling: { price: 0, volume: 0 },
    whenConstant: () => 0,
    compute: ({ high, low, close, volume }, length, output) =>
      chaikinMoneyFlow(high, low, close, volume, length, output),
  },
  relativeStrength: {
    inputs: ['close'],
    warmUp: (length) => length,
    scaling: { price: 0, volume: 0 },
    whenConstant: () => 50,
    compute: ({ close }, length, output) => relativeStrength(close, length, output),
  },
  averageTrueRange: {
    inputs: ['high', 'low', 'close'],
    warmUp: (length) => length,
    scaling: { price: 1, volume: 0 },
    whenConstant: () => 0,
    compute: ({ high, low, close }, length, output) => averageTrueRange(high, low, close, length, output),
  },
  averageDirectionalIndex: {
    inputs: ['high', 'low'],
    warmUp: (length) => 2 * length - 1,
    scaling: { price: 0, volume: 0 },
    whenConstant: () => 0,
    compute: ({ high, low }, length, output) => averageDirectionalIndex(high, low, length, output),
  },
  bollingerUpper: onWindow('close', (values, length, output) => bollingerBand(values, length, 1, output)),
  bollingerLower: onWindow('close', (values, length, output) => bollingerBand(values, length, -1, output)),
  donchianHigh: onWindow('high', (values, length, output) => slidingExtreme(values, length, 1, output)),
  donchianLow: onWindow('low', (values, length, output) => slidingExtreme(values, length, -1, output)),
  volumeWeightedAverage: {
    inputs: ['high', 'low', 'close', 'volume'],
    warmUp: (length) => length - 1,
    scaling: { price: 1, volume: 0 },
    whenConstant: (price) => price,
    compute: ({ high, low, close, volume }, length, output) =>
      volumeWeightedAverage(high, low, close, volume, length, output),
  },
  zScore: {
    inputs: ['close'],
    shortest: 2,
    warmUp: (length) => length - 1,
    scaling: { price: 0, volume: 0 },
    whenConstant: () => 0,
    compute: ({ close }, length, output) => rollingZScore(close, length, output),
  },
  slope: {
    inputs: ['close'],
    shortest: 2,
    warmUp: (length) => length - 1,
    scaling: { price: 1, volume: 0 },
    whenConstant: () => 0,
    compute: ({ close }, length, output) => rollingSlope(close, length, output),
  },
  macd: convergence('line', convergenceLengths.slow - 1),
  macdSignal: convergence('signal', convergenceLengths.slow + convergenceLengths.signal - 2),
  macdHistogram: convergence('histogram', convergenceLengths.slow + convergenceLengths.signal - 2),
};

/** An indicator of one price over its last bars, in that price's unit and on it when it never moves. */
function onWindow(
  input: BarField,
  compute: (values: Column, length: number, output?: Column) => Column,
): Indicator {
  return {
    inputs: [input],
    warmUp: (length) => length - 1,
    scaling: { price: 1, volume: 0 },
    whenConstant: (price) => price,
    compute: (bars, length, output) => compute(bars[input], length, output),
  };
}

function convergence(part: ConvergencePart, warmUp: number): Indicator {
  return {
    inputs: ['close'],
    warmUp: () => warmUp,
    scaling: { price: 1, volume: 0 },
    whenConstant: () => 0,
    compute: ({ close }, _length, output) => movingAverageConvergence(close, part, output),
  };
}

const lengthOf = (specification: IndicatorSpecification): number =>
  'length' in specification ? specification.length : 1;

/** Bars that a specification leaves without a value at the front. */
export function warmUpBars(specification: IndicatorSpecification): number {
  return indicators[specification.kind].warmUp(lengthOf(specification));
}

/**
 * The indicator's column for these bars, one entry a bar, NaN where it has no value.
 * @param output a column of the bars' length to fill instead of a new one; not one of the bars' own
 * @throws RangeError for a length that is not a whole number of bars, one or more
 */
export function computeIndicator(
  specification: IndicatorSpecification,
  bars: BarColumns,
  output?: Column,
): Column {
  return indicators[specification.kind].compute(bars, lengthOf(specification), output);
}
