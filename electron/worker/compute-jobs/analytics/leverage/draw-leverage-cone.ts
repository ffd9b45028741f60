import type { RequestInput, RequestOutput } from '#shared/ipc/contract.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import { scaleVolatility } from '#electron/analytics/bootstrap/scale-volatility.ts';
import { driftOf, shiftDrift } from '#electron/analytics/bootstrap/shift-drift.ts';
import { horizonCone } from '#electron/analytics/leverage/horizon-cone.ts';
import { closeToCloseVolatility } from '#electron/analytics/risk/close-to-close-volatility.ts';
import { sessionsPerYear } from '#electron/analytics/risk/sessions-per-year.ts';
import { simpleReturns } from '#electron/analytics/risk/simple-returns.ts';
import type { ComputeContext } from '../../compute-context.ts';
import { commonCloses } from '../common-closes.ts';
import { fundCost } from './fund-cost.ts';
import { multipleOn } from '../judge-stops.ts';

type Input = RequestInput<'leverage.cone'> & { readonly today: number };

const fewestSessions = 60;
const probabilities = [0.05, 0.25, 0.5, 0.75, 0.95];
/** Stretches between the days at which the cone is known. */
const stretches = 12;

/** History's returns with another volatility or drift; what is not asked for stays its own. */
function reshape(returns: Float64Array, { volatility, drift }: Input): Float64Array {
  if (volatility === null && drift === null) return returns;
  const close = returns.map(Math.log1p);
  const own = { close, low: close, high: close };
  const scaled = volatility === null ? own : scaleVolatility(own, volatility);
  return shiftDrift(scaled, drift ?? driftOf(own)).close.map(Math.expm1);
}

/** Where the fund and its index may stand over a horizon, drawn in blocks from the index's history. */
export function drawLeverageCone(context: ComputeContext, input: Input): RequestOutput<'leverage.cone'> {
  const { fund, index, asOf, today, horizonSessions, paths, meanBlockLength, seed } = input;
  const multiple = multipleOn(fund, index);
  // The index alone: a fund younger than it is drawn from as long a history as there is.
  const { closes, compared } = commonCloses(context, [index], { from: null, to: null, asOf, today });
  const close = closes[0] as Float64Array;
  const history = simpleReturns(close).filter((value) => !Number.isNaN(value));
  if (history.length < fewestSessions) {
    throw new RequestError(
      'not-computable',
      `${index} has ${history.length} whole sessions to draw from; ${fewestSessions} are needed.`,
    );
  }
  const historyVolatility = closeToCloseVolatility(close);
  const days = [
    ...new Set(
      Array.from({ length: stretches + 1 }, (_, i) => Math.round((i * horizonSessions) / stretches)),
    ),
  ];
  const cost = fundCost(context, { fund, index, multiple, asOf, today });
  const taken = input.costs === 'after' && cost.value !== null ? cost.value.perYear : 0;
  const cone = horizonCone(reshape(history, input), {
    multiple,
    horizonSessions,
    days,
    paths,
    seed,
    meanBlockLength,
    probabilities,
    dailyCost: taken / sessionsPerYear,
  });
  if (cone === null) throw new RangeError('A cone of no history');
  const last = days.length - 1;
  return {
    ...compared,
    multiple,
    costs: cost.value === null ? 'before' : input.costs,
    cost,
    horizonSessions,
    paths,
    meanBlockLength,
    seed,
    historyVolatility,
    probabilities,
    days,
    volatility: input.volatility ?? historyVolatility,
    drift: input.drift,
    indexValues: [...cone.index],
    fundValues: [...cone.fund],
    end: probabilities.map((probability, i) => ({
      probability,
      index: (cone.index[i] as Float64Array)[last] - 1,
      fund: (cone.fund[i] as Float64Array)[last] - 1,
    })),
    belowSimpleMultiple: cone.belowSimpleMultiple,
    probabilityOfLoss: cone.probabilityOfLoss,
  };
}
