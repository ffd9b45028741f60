import type { RequestInput, RequestOutput } from '#shared/ipc/contract.ts';
import { holdingReturns } from '#electron/analytics/leverage/holding-returns.ts';
import { realisedMultiple } from '#electron/analytics/leverage/realised-multiple.ts';
import { quantilesInPlace } from '#electron/analytics/statistics/quantiles-in-place.ts';
import type { JobControl } from '../../../protocol.ts';
import type { ComputeContext } from '../../compute-context.ts';
import { commonCloses, measureOr } from '../common-closes.ts';
import { multipleOn } from '../judge-stops.ts';
import { thinPlaces } from './thin-places.ts';

type Input = RequestInput<'leverage.windows'> & { readonly today: number };

const lengths = [1, 2, 3, 5, 8, 10, 15, 21, 31, 42, 63, 84, 105, 126, 189, 252];
const mostWindows = 4000;
/** Of each length. */
const mostRatios = 100;
/** As in `realisedMultiple`: over smaller moves a ratio means nothing. */
const leastIndexMove = 0.01;

/** What a fund made of its index over every holding of one length, and over holdings of many lengths. */
export function readLeverageWindows(
  context: ComputeContext,
  input: Input,
  control: JobControl,
): RequestOutput<'leverage.windows'> {
  const { holdingSessions } = input;
  const multiple = multipleOn(input.fund, input.index);
  const { day, closes, compared } = commonCloses(context, [input.fund, input.index], input);
  const [fund, index] = closes as [Float64Array, Float64Array];
  /** Fund return less L x index return, of the holdings whose ends are known. */
  const effects = (sessions: number): Float64Array => {
    const ofIndex = holdingReturns(index, sessions);
    return holdingReturns(fund, sessions)
      .map((value, i) => value - multiple * ofIndex[i])
      .filter((value) => !Number.isNaN(value));
  };
  const aheadShare = (values: Float64Array) =>
    measureOr(
      values.reduce((count, value) => count + (value > 0 ? 1 : 0), 0) / values.length,
      'No holding of that length.',
    );
  const known = lengths.filter((length) => length < day.length);
  const { at, ratio } = someRatios(index, fund, known);
  const indexReturn = holdingReturns(index, holdingSessions);
  const fundReturn = holdingReturns(fund, holdingSessions);
  const places = thinPlaces(indexReturn.length, mostWindows);
  const chosen = effects(holdingSessions);
  const few = 'Too few holdings of that length.';
  const still = 'No holding of that length moved the index enough.';
  return {
    ...compared,
    multiple,
    holdingSessions,
    byLength: realisedMultiple(index, fund, known).map(
      ({ horizonSessions, line, ratio: quartiles, holdings }) => ({
        sessions: horizonSessions,
        holdings,
        slope: measureOr(line.beta, few),
        lower: measureOr(quartiles?.lower, still),
        median: measureOr(quartiles?.median, still),
        upper: measureOr(quartiles?.upper, still),
        ahead: aheadShare(effects(horizonSessions)),
      }),
    ),
    ratios: { sessions: control.handOver(at), ratio: control.handOver(ratio) },
    windows: {
      fromDay: control.handOver(Int32Array.from(places, (i) => day[i])),
      toDay: control.handOver(Int32Array.from(places, (i) => day[i + holdingSessions])),
      indexReturn: control.handOver(Float64Array.from(places, (i) => indexReturn[i])),
      fundReturn: control.handOver(Float64Array.from(places, (i) => fundReturn[i])),
    },
    holdings: chosen.length,
    ahead: aheadShare(chosen),
    medianEffect: measureOr(quantilesInPlace(chosen, [0.5])[0], few),
  };
}

/** Fund return over index return of evenly spaced holdings of each length. */
function someRatios(index: Float64Array, fund: Float64Array, sessions: readonly number[]) {
  const pairs = sessions.flatMap((length) => {
    const ofIndex = holdingReturns(index, length);
    const ofFund = holdingReturns(fund, length);
    return thinPlaces(ofIndex.length, mostRatios)
      .filter((i) => Math.abs(ofIndex[i]) >= leastIndexMove && !Number.isNaN(ofFund[i]))
      .map((i) => [length, ofFund[i] / ofIndex[i]] as const);
  });
  return {
    at: Float64Array.from(pairs, ([length]) => length),
    ratio: Float64Array.from(pairs, ([, ratio]) => ratio),
  };
}
