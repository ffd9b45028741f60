import { findInstrument } from '#shared/domain/instrument.ts';
import { measured } from '#shared/domain/measured.ts';
import type { RequestInput } from '#shared/ipc/contract.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import type { SizingContext } from '#shared/ipc/sizing-schemas.ts';
import { growthHistory } from '#electron/analytics/returns/growth-history.ts';
import { closeToCloseVolatility } from '#electron/analytics/risk/close-to-close-volatility.ts';
import { sessionsPerYear } from '#electron/analytics/risk/sessions-per-year.ts';
import { gapBeyondStopTable, gapDistances } from '#electron/analytics/stops/gap-beyond-stop-table.ts';
import type { ComputeContext } from './compute-context.ts';
import { indicatorColumn } from './indicator-column.ts';
import type { SeriesAsOf } from './read-as-of.ts';
import { readAsOf } from './read-as-of.ts';
import type { CachedSeries } from './series-cache.ts';
import { refuseTotalOnly } from './refuse-total-only.ts';
import { tooFewBars } from './too-few-bars.ts';

type Input = RequestInput<'sizing.context'> & { readonly today: number };

const longestSwing = 250;
const liquiditySessions = 20;

/**
 * What history says for sizing a trade in this symbol, on split-adjusted prices.
 * @throws RequestError not-computable for a macro series, or for prices that only exist with dividends built in
 */
export function readSizingContext(context: ComputeContext, input: Input): Omit<SizingContext, 'openRisk'> {
  const { symbol, asOf, today, horizonSessions } = input;
  const series = context.series.get(symbol);
  if (series.identity.kind !== 'price') {
    throw new RequestError('not-computable', `${symbol} is not a price, so there is nothing to size.`);
  }
  refuseTotalOnly(series);
  const view = readAsOf(series, 'split', asOf, today);
  const { bars } = view;
  const last = bars.day.length - 1;
  const gapTable = (side: 'long' | 'short') =>
    view.derive(`gaps:${side}:${horizonSessions}`, () =>
      gapBeyondStopTable(bars, { side, horizonSessions, distances: gapDistances }),
    );
  const recent = bars.close.subarray(Math.max(0, last - sessionsPerYear));
  const volatilitySessions = recent.length - 1;
  return {
    provenance: view.provenance,
    close: bars.close[last] as number,
    averageTrueRange14: measured(
      indicatorColumn(view, { kind: 'averageTrueRange', length: 14 })[last] as number,
      tooFewBars(last + 1, 'ATR 14'),
    ),
    lowestLow: runningExtreme(bars.low, Math.min),
    highestHigh: runningExtreme(bars.high, Math.max),
    gapTables: { long: gapTable('long'), short: gapTable('short') },
    annualVolatility: measured(
      closeToCloseVolatility(recent),
      `${volatilitySessions} daily returns are too few for a volatility.`,
    ),
    volatilitySessions,
    growth: growthOf(series, view, input),
    averageDollarVolume20: measured(meanDollarVolume(view), 'Volume is missing in the last 20 bars.'),
    leverageMultiple: findInstrument(symbol)?.leverageMultiple ?? null,
    barsAvailable: last + 1,
  };
}

/** From total return where the series can give it; a mean without dividends would be too low. */
function growthOf(series: CachedSeries, split: SeriesAsOf, { asOf, today }: Input): SizingContext['growth'] {
  return split.derive('growth', () => {
    try {
      return growthHistory(readAsOf(series, 'total', asOf, today).bars.close, 'total');
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      return growthHistory(split.bars.close, 'split');
    }
  });
}

/** Entry n: the extreme of the last n values; a gap makes it and all longer ones NaN. Entry 0 is NaN. */
function runningExtreme(values: Float64Array, pick: (a: number, b: number) => number): Float64Array {
  const extremes = new Float64Array(longestSwing + 1).fill(Number.NaN);
  let extreme = values[values.length - 1] as number;
  for (let count = 1; count <= Math.min(longestSwing, values.length); count++) {
    extreme = pick(extreme, values[values.length - count] as number);
    extremes[count] = extreme;
  }
  return extremes;
}

function meanDollarVolume({ bars }: SeriesAsOf): number {
  const from = bars.day.length - liquiditySessions;
  if (from < 0) return Number.NaN;
  let sum = 0;
  for (let index = from; index < bars.day.length; index++) {
    sum += (bars.close[index] as number) * (bars.volume[index] as number);
  }
  return sum / liquiditySessions;
}
