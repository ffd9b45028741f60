import { toBusinessDate } from '#shared/domain/business-date.ts';
import type { PairAnswer } from '#shared/ipc/pair-schemas.ts';
import { deepestFall } from '#electron/analytics/pairs/deepest-fall.ts';
import { engleGranger } from '#electron/analytics/pairs/engle-granger.ts';
import { halfLife } from '#electron/analytics/pairs/half-life.ts';
import { beta } from '#electron/analytics/risk/beta.ts';
import { measureOr } from '../analytics/common-closes.ts';
import type { PairHistory, PairInput } from './pair-history.ts';
import { scoreAt } from './pair-losses.ts';

type Statistics = PairAnswer['statistics'];

/** What the holding says of the two: where the ratio stands, whether it comes back, and the worst that happened. */
export function pairStatistics(
  history: PairHistory,
  first: number,
  net: Float64Array,
  grossDollars: number,
  { scoreSessions }: PairInput,
): Statistics {
  const { day, long, short, logRatio, band } = history;
  const end = day.length - 1;
  const half = halfLife(logRatio.subarray(first));
  const halfReason = half.sessions === null ? half.reason : '';
  const line = beta(long.returns.subarray(first + 1), short.returns.subarray(first + 1));
  const fall = deepestFall(net);
  const dateOf = (index: number) => toBusinessDate(day[first + index] as number);
  const notFull = 'the window of the z-score is not full yet';
  return {
    score: scoreAt(history, end),
    scoreSessions,
    ratioMean: measureOr(Math.exp(band.mean[end] as number), notFull),
    ratioDeviation: measureOr(band.deviation[end], notFull),
    halfLifeSessions: measureOr(half.sessions, halfReason),
    reversion: measureOr(half.sessions === null ? null : half.reversion, halfReason),
    cointegration: cointegration(long.close.subarray(first), short.close.subarray(first)),
    correlation: measureOr(
      line.beta === null ? null : line.correlation,
      line.beta === null ? line.reason : '',
    ),
    deepestFall: {
      dollars: fall.dollars,
      fraction: fall.dollars / grossDollars,
      peak: dateOf(fall.peakIndex),
      trough: dateOf(fall.troughIndex),
    },
    worstDay: worstDay(net, grossDollars, dateOf),
  };
}

function cointegration(long: Float64Array, short: Float64Array): Statistics['cointegration'] {
  const test = engleGranger(long.map(Math.log), short.map(Math.log));
  if (test.statistic === null) {
    const unknown = { value: null, reason: test.reason };
    const numbers = { statistic: unknown, pValue: unknown, hedgeRatio: unknown, fivePercent: unknown };
    return { ...numbers, lags: null, lagRule: null, observations: long.length };
  }
  return {
    statistic: { value: test.statistic },
    pValue: { value: test.pValue },
    hedgeRatio: { value: test.hedgeRatio },
    fivePercent: { value: test.criticalValues.fivePercent },
    lags: test.lags,
    lagRule: test.lagRule,
    observations: test.observations,
  };
}

function worstDay(
  net: Float64Array,
  grossDollars: number,
  dateOf: (index: number) => PairAnswer['from'],
): Statistics['worstDay'] {
  const changes = net.subarray(1).map((value, i) => value - (net[i] as number));
  const dollars = Math.min(...changes);
  if (!(dollars < 0)) return { value: null, reason: 'the pair lost on no day' };
  return {
    value: { dollars, fraction: dollars / grossDollars, date: dateOf(changes.indexOf(dollars) + 1) },
  };
}
