import type { RequestInput, RequestOutput } from '#shared/ipc/contract.ts';
import { compoundingSentence } from '#shared/leverage/compounding-sentence.ts';
import { expectedDrag } from '#shared/leverage/expected-drag.ts';
import { fundBound } from '#shared/leverage/fund-bound.ts';
import { holdingAttribution } from '#electron/analytics/leverage/holding-attribution.ts';
import { realisedMultiple } from '#electron/analytics/leverage/realised-multiple.ts';
import { beta } from '#electron/analytics/risk/beta.ts';
import { sessionsPerYear } from '#electron/analytics/risk/sessions-per-year.ts';
import { simpleReturns } from '#electron/analytics/risk/simple-returns.ts';
import type { ComputeContext } from '../compute-context.ts';
import { commonCloses, measureOr } from './common-closes.ts';
import { multipleOn } from './judge-stops.ts';

type Input = RequestInput<'leverage.read'> & { readonly today: number };

/** Below it the quotient of two returns means nothing. */
const leastIndexMove = 0.005;
const horizons = [1, 5, 10, 21, 63, 126];

/** What a leveraged fund made of its index over a holding, taken apart, and over holdings of several lengths inside it. */
export function readLeverage(context: ComputeContext, input: Input): RequestOutput<'leverage.read'> {
  const { fund: fundSymbol, index: indexSymbol } = input;
  const multiple = multipleOn(fundSymbol, indexSymbol);
  const { closes, compared } = commonCloses(context, [fundSymbol, indexSymbol], input);
  const [fund, index] = closes as [Float64Array, Float64Array];
  const parts = holdingAttribution(index, fund, multiple);
  const known = parts.total === null ? null : parts;
  const reason = parts.total === null ? parts.reason : 'The index ended where it began.';
  const few = 'Too few returns.';
  const indexReturns = simpleReturns(index);
  const line = beta(simpleReturns(fund), indexReturns);
  // Variance about zero: what was realised along this path, whatever its trend.
  const squares = indexReturns.reduce(
    (sum, change) => sum + (change === change ? Math.log1p(change) ** 2 : 0),
    0,
  );
  const years = compared.sessions / sessionsPerYear;
  const volatility = Math.sqrt(squares / years);
  const bound = known && fundBound(multiple, known.indexReturn);
  const drag = expectedDrag(multiple, volatility, years);
  const trend = known && bound !== null ? bound - known.exposure : null;
  const swings = known && trend !== null ? known.compounding - trend : null;
  return {
    ...compared,
    multiple,
    fundReturn: measureOr(known?.total, reason),
    indexReturn: measureOr(known?.indexReturn, reason),
    exposure: measureOr(known?.exposure, reason),
    compounding: measureOr(known?.compounding, reason),
    residual: measureOr(known?.residual, reason),
    trend: measureOr(trend, reason),
    swings: measureOr(swings, reason),
    sentence:
      known === null || trend === null || swings === null
        ? reason
        : compoundingSentence({
            fund: fundSymbol,
            index: indexSymbol,
            multiple,
            trend,
            swings,
            indexReturn: known.indexReturn,
          }),
    realisedMultiple:
      known !== null && Math.abs(known.indexReturn) < leastIndexMove
        ? { value: null, reason: 'The index moved by less than 0.5 %, where a quotient means nothing.' }
        : measureOr(known?.realisedMultiple, reason),
    bound: measureOr(bound, reason),
    closedForm: measureOr(bound === null ? null : (1 + bound) * (1 + drag) - 1, reason),
    drag: measureOr(drag, few),
    indexVolatility: measureOr(volatility, few),
    dailyBeta: measureOr(line.beta, few),
    dailyCorrelation: measureOr(line.beta === null ? null : line.correlation, few),
    byHorizon: realisedMultiple(index, fund, horizons).map(
      ({ horizonSessions, line: of, ratio, holdings }) => ({
        sessions: horizonSessions,
        slope: measureOr(of.beta, 'Too few holdings of that length.'),
        medianRatio: measureOr(ratio?.median, 'No holding of that length moved the index enough.'),
        holdings,
      }),
    ),
  };
}
