import { toBusinessDate } from '#shared/domain/business-date.ts';
import type { RequestInput, RequestOutput } from '#shared/ipc/contract.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import { hedgeSize } from '#shared/leverage/hedge-size.ts';
import { rehedgeLevels } from '#shared/leverage/rehedge-levels.ts';
import { hedgeDrift } from '#electron/analytics/leverage/hedge-drift.ts';
import { holdingReturns } from '#electron/analytics/leverage/holding-returns.ts';
import { beta } from '#electron/analytics/risk/beta.ts';
import { sessionsPerYear } from '#electron/analytics/risk/sessions-per-year.ts';
import { simpleReturns } from '#electron/analytics/risk/simple-returns.ts';
import { quantilesInPlace } from '#electron/analytics/statistics/quantiles-in-place.ts';
import type { JobControl } from '../../../protocol.ts';
import type { ComputeContext } from '../../compute-context.ts';
import { commonCloses, measureOr } from '../common-closes.ts';
import { multipleOn } from '../judge-stops.ts';
import { priceHistory } from '../price-history.ts';

type Input = RequestInput<'hedge.compute'> & { readonly today: number };

const driftProbabilities = [0.05, 0.5, 0.95];

/** How much of an inverse fund hedges an exposure, how that drifts, and what keeping it within a band takes. */
export function computeHedge(
  context: ComputeContext,
  input: Input,
  control: JobControl,
): RequestOutput<'hedge.compute'> {
  const { fund, index, exposureSymbol, asOf, today, holdingSessions, band } = input;
  const multiple = multipleOn(fund, index);
  if (!(multiple < 0))
    throw new RequestError('not-computable', `fund: ${fund} moves with its index; an inverse fund hedges.`);
  const symbols = [...new Set([exposureSymbol, fund, index])];
  const { day, closes, compared } = commonCloses(context, symbols, { from: null, to: null, asOf, today });
  const [ofExposure, ofFund, ofIndex] = [exposureSymbol, fund, index].map(
    (symbol) => closes[symbols.indexOf(symbol)] as Float64Array,
  ) as [Float64Array, Float64Array, Float64Array];
  const year = Math.max(0, day.length - 1 - sessionsPerYear);
  const recent = (column: Float64Array) => column.subarray(year);
  const used = betaOf(input, recent(ofExposure), recent(ofIndex));
  const { close: price, provenance } = priceHistory(context, fund, asOf, today);
  const kept = hedgeDrift(recent(ofExposure), recent(ofFund), multiple, used.beta, band);
  const leftAlone = hedgeDrift(recent(ofExposure), recent(ofFund), multiple, used.beta);
  const exposureChanges = holdingReturns(ofExposure, holdingSessions);
  const covered = holdingReturns(ofFund, holdingSessions)
    .map((change, i) => (1 + change) / (1 + exposureChanges[i]))
    .filter((value) => !Number.isNaN(value));
  const [low, median, high] = quantilesInPlace(covered, driftProbabilities);
  const few = `No holding of ${holdingSessions} sessions in the days in common.`;
  return {
    ...compared,
    multiple,
    holdingSessions,
    ...used,
    ...hedgeSize({ exposureDollars: input.exposureDollars, beta: used.beta, multiple, price }),
    price,
    priceDate: provenance.lastDate,
    rehedge: rehedgeLevels(multiple, band),
    drift: {
      holdings: covered.length,
      low: measureOr(low, few),
      median: measureOr(median, few),
      high: measureOr(high, few),
    },
    lastYear: {
      from: toBusinessDate(day[year] as number),
      sessions: day.length - 1 - year,
      rehedges: kept.rehedgedAt.length,
      turnover: kept.turnover,
      leftAlone: leftAlone.covered.at(-1) as number,
      day: control.handOver(day.slice(year)),
      covered: control.handOver(kept.covered),
      coveredLeftAlone: control.handOver(leftAlone.covered),
    },
  };
}

function betaOf(
  { beta: typed, exposureSymbol, index }: Input,
  exposure: Float64Array,
  ofIndex: Float64Array,
) {
  if (typed !== null) return { beta: typed, betaFrom: 'typed' } as const;
  if (exposureSymbol === index) return { beta: 1, betaFrom: 'same series' } as const;
  const line = beta(simpleReturns(exposure), simpleReturns(ofIndex));
  if (line.beta === null || !(line.beta > 0)) {
    const found = line.beta === null ? 'unknown' : line.beta.toFixed(2);
    throw new RequestError(
      'not-computable',
      `beta: that of ${exposureSymbol} on ${index} is ${found} over the last year; type one above 0.`,
    );
  }
  return { beta: line.beta, betaFrom: 'history' } as const;
}
