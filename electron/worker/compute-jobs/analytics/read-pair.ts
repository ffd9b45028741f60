import { toBusinessDate } from '#shared/domain/business-date.ts';
import type { RequestInput, RequestOutput } from '#shared/ipc/contract.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import { engleGranger } from '#electron/analytics/pairs/engle-granger.ts';
import { halfLife } from '#electron/analytics/pairs/half-life.ts';
import { logSpread } from '#electron/analytics/pairs/log-spread.ts';
import { neutralNotionals } from '#electron/analytics/pairs/neutral-notionals.ts';
import { pairAccount } from '#electron/analytics/pairs/pair-account.ts';
import { type BetaEstimate, beta } from '#electron/analytics/risk/beta.ts';
import { simpleReturns } from '#electron/analytics/risk/simple-returns.ts';
import { rollingZScore } from '#electron/analytics/statistics/rolling-z-score.ts';
import type { ComputeContext } from '../compute-context.ts';
import { commonCloses, measureOr } from './common-closes.ts';

type Input = RequestInput<'pair.read'> & { readonly today: number };

/** A long and a short held together over a stretch, leg by leg, and whether the two keep together. */
export function readPair(context: ComputeContext, input: Input): RequestOutput<'pair.read'> {
  const symbols = [input.long, input.short];
  const line = betaBefore(context, symbols, input);
  if (input.neutrality === 'beta' && !(line.beta !== null && line.beta > 0)) {
    const why = line.beta === null ? line.reason : `it was ${line.beta.toFixed(2)}`;
    throw new RequestError(
      'not-computable',
      `A pair cannot be neutral by a beta that is not above 0: ${why}.`,
    );
  }
  const { day, closes, compared } = commonCloses(context, symbols, input, 'split');
  const [long, short] = closes as [Float64Array, Float64Array];
  const { longDollars, shortDollars } = neutralNotionals(
    input.grossDollars,
    input.neutrality === 'beta' ? { kind: 'beta', beta: line.beta as number } : { kind: 'dollar' },
  );
  const leg = (symbol: string, close: Float64Array) => ({
    close,
    dividends: dividendsOn(context, symbol, day),
  });
  const account = pairAccount(day, leg(input.long, long), leg(input.short, short), {
    longDollars,
    shortDollars,
    borrowRate: input.borrowRate,
    rebalancing:
      input.rebalanceSessions === null
        ? { kind: 'never' }
        : { kind: 'every', sessions: input.rebalanceSessions },
  });
  const last = (column: Float64Array) => column.at(-1) as number;
  const spread = logSpread(long, short);
  const half = halfLife(spread);
  const test = engleGranger(long.map(Math.log), short.map(Math.log));
  const reason = test.statistic === null ? test.reason : '';
  return {
    ...compared,
    neutrality: input.neutrality,
    beta: measureOr(line.beta, line.beta === null ? line.reason : ''),
    longDollars,
    shortDollars,
    lines: {
      longGain: last(account.longGain),
      shortGain: last(account.shortGain),
      longDividends: last(account.longDividends),
      shortDividends: last(account.shortDividends),
      borrowCost: last(account.borrowCost),
      net: last(account.net),
    },
    drift: { longDollars: last(account.longDollars), shortDollars: last(account.shortDollars) },
    rebalancings: account.rebalancedAt.length,
    turnoverDollars: account.turnoverDollars,
    ratioScore: measureOr(
      last(rollingZScore(spread, input.scoreSessions)),
      `${spread.length} common days are fewer than ${input.scoreSessions}.`,
    ),
    halfLifeSessions: measureOr(half.sessions, half.sessions === null ? half.reason : ''),
    cointegration: {
      statistic: measureOr(test.statistic, reason),
      pValue: measureOr(test.statistic === null ? null : test.pValue, reason),
      lagRule: test.statistic === null ? null : test.lagRule,
    },
  };
}

/** Beta of the long on the short as it was known when the holding began, or over all history when no day is given. */
function betaBefore(context: ComputeContext, symbols: readonly string[], input: Input): BetaEstimate {
  const span = input.from === null ? input : { ...input, from: null, to: input.from };
  try {
    const { closes } = commonCloses(context, symbols, span);
    const [long, short] = closes.map((close) => simpleReturns(close)) as [Float64Array, Float64Array];
    return beta(long, short);
  } catch (error) {
    if (!(error instanceof RequestError) || error.code !== 'not-computable') throw error;
    return { beta: null, reason: 'there is no history before the first day', observations: 0 };
  }
}

/** Dollars a share on each day, on the split-adjusted share count of the last. */
function dividendsOn(context: ComputeContext, symbol: string, day: Int32Array): Float64Array {
  const { actions } = context.series.get(symbol);
  const dividends = new Float64Array(day.length);
  const place = new Map(Array.from(day, (value, i) => [toBusinessDate(value), i]));
  for (const { date, kind, value } of actions) {
    const i = place.get(date);
    if (kind !== 'dividend' || i === undefined) continue;
    const sharesSince = actions.reduce(
      (shares, action) => (action.kind === 'split' && action.date > date ? shares * action.value : shares),
      1,
    );
    dividends[i] = (dividends[i] as number) + value / sharesSince;
  }
  return dividends;
}
