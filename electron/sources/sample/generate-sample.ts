import shippedParameters from '#resources/sample/parameters.json' with { type: 'json' };
import type { BarColumns } from '#shared/domain/bar-columns.ts';
import type { CorporateAction, SeriesIdentity } from '#shared/domain/series.ts';
import { bridgePath } from './bridge-path.ts';
import { simulateResetFund } from './daily-reset-fund.ts';
import { logarithm } from './exact-math.ts';
import { drawIndexBars } from './index-bars.ts';
import { simulateShocks } from './market-shocks.ts';
import { namedStream, type RandomStream } from './random-stream.ts';
import { realisedVolatilityPercent } from './realised-volatility.ts';
import { simulateReverting, usualVolatilityPercent } from './reverting-series.ts';
import { SampleDays, sampleDay } from './sample-days.ts';
import { identifySample } from './sample-identity.ts';
import type { IndexParameters, MacroParameters, SampleParameters } from './sample-parameters.ts';
import { singleColumn, toDecimals } from './single-column.ts';
import { simulateTrackingFund } from './tracking-fund.ts';

/** One series of the sample workspace, ready to be stored. */
export interface SampleSeries {
  readonly identity: SeriesIdentity;
  readonly bars: BarColumns;
  readonly actions: readonly CorporateAction[];
}

const yearlyToDaily = 1 / Math.sqrt(252);
const macroDecimals = 2;
const unchanged = (value: number): number => value;

/**
 * Simulates the sample workspace: two correlated indices with clustered volatility, bridged through the anchors of the
 * parameters; funds that track them; daily-reset funds on the small caps; rates, spreads, volatility, put/call ratio and flows.
 * The same for the same parameters on every machine: only exactly specified arithmetic is used, and results are rounded to cents.
 * @returns one entry a series, all on the sessions of the New York Stock Exchange from the first to the last date
 */
export function generateSample(
  parameters: SampleParameters = shippedParameters as SampleParameters,
): SampleSeries[] {
  const { seed, smallCap, largeCap } = parameters;
  const days = new SampleDays(parameters.firstDate, parameters.lastDate);
  const { day } = days;
  const streamOf = (name: string): RandomStream => namedStream(seed, name);
  const shocks = simulateShocks(day.length, parameters.correlation, streamOf('market'));

  const simulateIndex = ({ symbol, anchors }: IndexParameters, own: Float64Array): BarColumns => {
    const path = bridgePath(own, days.pointsOf(anchors, logarithm, yearlyToDaily));
    const deviations = path.scale.map((factor, place) => factor * shocks.volatility[place]);
    return drawIndexBars(day, path.value, deviations, streamOf(symbol));
  };
  const indices = new Map([
    [smallCap.symbol, simulateIndex(smallCap, shocks.small)],
    [largeCap.symbol, simulateIndex(largeCap, shocks.large)],
  ]);
  const barsOf = (symbol: string): BarColumns => {
    const bars = indices.get(symbol);
    if (!bars) throw new RangeError(`${symbol} in the sample's parameters is no index of the sample`);
    return bars;
  };

  const rates = parameters.shortRate.map(({ date, value }) => ({ from: sampleDay(date), value }));
  const shortRate = Float64Array.from(day, (each) => rates.findLast(({ from }) => from <= each)?.value ?? 0);
  const carry = { indexYield: parameters.smallCapYield, shortRate };
  const anchorPlace = days.placeOf(parameters.anchorDate);

  const volatility = realisedVolatilityPercent(barsOf(largeCap.symbol).close, usualVolatilityPercent);
  const simulateMacro = ({ symbol, anchors, marketLoading }: MacroParameters): BarColumns => {
    const random = streamOf(symbol);
    const own = Math.sqrt(1 - marketLoading * marketLoading);
    const mixed = shocks.large.map((shock) => marketLoading * shock + own * random.normal());
    const { value } = bridgePath(mixed, days.pointsOf(anchors, unchanged, 1));
    return singleColumn(
      day,
      value.map((level) => toDecimals(level, macroDecimals)),
    );
  };

  return [
    ...Array.from(indices, ([symbol, bars]) => ({
      identity: identifySample(symbol, { kind: 'price', unit: 'points' }),
      bars,
      actions: [],
    })),
    ...parameters.trackingFunds.map((fund) => ({
      identity: identifySample(fund.symbol, { kind: 'price', unit: 'dollars' }),
      ...simulateTrackingFund(barsOf(fund.index), fund, streamOf(fund.symbol)),
    })),
    ...parameters.resetFunds.map((fund) => ({
      identity: identifySample(fund.symbol, { kind: 'price', unit: 'dollars' }),
      bars: simulateResetFund(barsOf(fund.index), fund, carry, anchorPlace, streamOf(fund.symbol)),
      actions: [],
    })),
    ...parameters.macro.map((series) => ({
      identity: identifySample(series.symbol, { kind: 'macro', unit: series.unit }, series.name),
      bars: simulateMacro(series),
      actions: [],
    })),
    ...parameters.reverting.map((series) => ({
      identity: identifySample(series.symbol, { kind: series.kind, unit: series.unit }, series.name),
      bars: singleColumn(day, simulateReverting(series, shocks.large, volatility, streamOf(series.symbol))),
      actions: [],
    })),
  ];
}
