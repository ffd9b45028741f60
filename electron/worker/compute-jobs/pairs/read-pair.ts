import { countBarsThrough } from '#shared/domain/bar-columns.ts';
import { type BusinessDate, toBusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import type { RebalancingRule } from '#shared/domain/pair.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import type { PairAnswer } from '#shared/ipc/pair-schemas.ts';
import { offNeutral } from '#electron/analytics/pairs/off-neutral.ts';
import { pairAccount } from '#electron/analytics/pairs/pair-account.ts';
import type { Rebalancing } from '#electron/analytics/pairs/rebalancing.ts';
import type { ComputeContext } from '../compute-context.ts';
import type { JobControl } from '../../protocol.ts';
import { pairColumns } from './pair-columns.ts';
import { type HistoryLeg, type PairHistory, pairHistory, type PairInput } from './pair-history.ts';
import { pairLines } from './pair-lines.ts';
import { pairOpening } from './pair-opening.ts';
import { pairRemarks } from './pair-remarks.ts';
import { pairStatistics } from './pair-statistics.ts';

const ruleOf = (rule: RebalancingRule): Rebalancing =>
  typeof rule === 'number' ? { kind: 'every', sessions: rule } : { kind: rule };

/** A long and a short held together over a stretch, leg by leg, whether the two keep together, and the same pair put on now. */
export function readPair(context: ComputeContext, input: PairInput, control: JobControl): PairAnswer {
  const history = pairHistory(context, input);
  const { day, long, short, compared } = history;
  const first = firstOf(history, input);
  const held = pairOpening(history, first, input);
  const leg = ({ close, dividends }: HistoryLeg) => ({
    close: close.subarray(first),
    dividends: dividends.perShare.subarray(first),
  });
  const account = pairAccount(day.subarray(first), leg(long), leg(short), {
    longDollars: held.longDollars,
    shortDollars: held.shortDollars,
    borrowRate: input.borrowRate ?? 0,
    tradingRate: input.tradingRate ?? 0,
    rebalancing: ruleOf(input.rebalancing),
  });
  const off = offNeutral(account.longDollars, account.shortDollars, held.hedgeRatio);
  const last = (column: Float64Array): number => column.at(-1) as number;
  const columns = pairColumns(history, first, account, held, off, control);
  const spreadReturn = last(columns.spread);
  const { from: historyFrom, sessions } = compared;
  return {
    ...compared,
    from: held.date,
    sessions: day.length - 1 - first,
    returnsBasis: history.returnsBasis,
    long: input.long,
    short: input.short,
    neutrality: input.neutrality,
    rebalancing: input.rebalancing,
    history: { from: historyFrom, to: compared.to, sessions },
    remarks: pairRemarks(history, first, input),
    held,
    next: nextOpening(history, input),
    ...pairLines(history, account, input, held),
    spreadReturn,
    drift: {
      longDollars: last(account.longDollars),
      shortDollars: last(account.shortDollars),
      offNeutral: last(off),
    },
    rebalancings: account.rebalancedAt.length,
    turnoverDollars: account.turnoverDollars,
    stopped: firstStopped(history, first, held, account.net),
    statistics: pairStatistics(history, first, account.net, held.grossDollars, input),
    columns,
  };
}

/** The close at which the holding begins: the last on or before its first day, and without one as early as the hedge allows. */
function firstOf({ day }: PairHistory, { from, neutrality, betaSessions, long, short }: PairInput): number {
  const first =
    from === null
      ? neutrality === 'beta'
        ? betaSessions
        : 0
      : Math.max(0, countBarsThrough(day, toDayNumber(from)) - 1);
  if (first >= day.length - 1) {
    const share = `${long} and ${short} share ${day.length - 1} sessions`;
    throw new RequestError(
      'not-computable',
      from === null
        ? `${share}, too few for a beta over ${betaSessions} and a holding after it.`
        : `${long} and ${short} have too few days in common there: a holding needs two.`,
    );
  }
  return first;
}

function nextOpening(history: PairHistory, input: PairInput): PairAnswer['next'] {
  try {
    return { value: pairOpening(history, history.day.length - 1, input) };
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    return { value: null, reason: error.message };
  }
}

function firstStopped(
  { day, logRatio }: PairHistory,
  first: number,
  { stop }: PairAnswer['held'],
  net: Float64Array,
): { readonly date: BusinessDate; readonly netDollars: number } | null {
  if (stop === null || stop.value === null) return null;
  const level = Math.log(stop.value.ratio);
  const at = logRatio.findIndex((value, i) => i > first && value <= level);
  if (at < 0) return null;
  return { date: toBusinessDate(day[at] as number), netDollars: net[at - first] as number };
}
