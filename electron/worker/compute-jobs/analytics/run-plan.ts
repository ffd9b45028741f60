import { viewBars } from '#shared/domain/bar-columns.ts';
import type { BacktestPlan } from '#shared/domain/backtest-plan.ts';
import { toBusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import { leavesOf, seriesOfLeaf } from '#shared/domain/condition.ts';
import { findInstrument } from '#shared/domain/instrument.ts';
import type { BacktestAnswer, BacktestRequest } from '#shared/ipc/backtest-schemas.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import { backtestSummary } from '#electron/analytics/backtest/backtest-summary.ts';
import type { BacktestRule } from '#electron/analytics/backtest/backtest-types.ts';
import { noCosts } from '#electron/analytics/backtest/fills.ts';
import { runBacktest } from '#electron/analytics/backtest/run-backtest.ts';
import { bootstrapOutcomes } from '#electron/analytics/bootstrap/bootstrap-outcomes.ts';
import type { ConditionSeries, FindSeries } from '#electron/analytics/conditions/condition-series.ts';
import { evaluateColumns } from '#electron/analytics/conditions/evaluate-columns.ts';
import { truths } from '#electron/analytics/conditions/truth.ts';
import { averageTrueRange } from '#electron/analytics/indicators/average-true-range.ts';
import { drawdown } from '#electron/analytics/returns/drawdown.ts';
import { simpleReturns } from '#electron/analytics/risk/simple-returns.ts';
import type { JobControl } from '../../protocol.ts';
import type { ComputeContext } from '../compute-context.ts';
import { barsAsPublic } from './bars-as-public.ts';
import { basisToShow, lastReadableDay, readAsOf, type SeriesAsOf } from '../read-as-of.ts';

type Input = BacktestRequest & { readonly today: number };
type PlanRule = BacktestPlan['rules'][number];

const outcomePaths = 1000;
const outcomeBlockLength = 20;
const outcomeProbabilities = [0.05, 0.25, 0.5, 0.75, 0.95];

/** What a plan would have done on the stored history, within the dates. */
export function runPlan(context: ComputeContext, input: Input, control: JobControl): BacktestAnswer {
  const { plan } = input;
  const views = readSeries(context, input);
  const find: FindSeries = (symbol) => views.get(symbol)?.series ?? null;
  const rules = plan.rules.map((rule, i) => {
    if (control.isCancelled()) throw new RequestError('cancelled', 'Cancelled.');
    control.progress('conditions', i / plan.rules.length);
    return prepare(rule, find, input);
  });
  if (rules.every(({ bars }) => bars.day.length === 0))
    throw new RequestError('not-computable', 'The plan has no bars between the dates.');
  const backtest = runBacktest(rules, {
    startDollars: plan.startDollars,
    risk: plan.risk,
    weightFraction: plan.weightFraction ?? null,
    heatFraction: plan.heatFraction ?? null,
    costs: plan.costs ?? noCosts,
  });
  control.progress('outcomes', 0.9);
  const { day, equity } = backtest;
  const returns = simpleReturns(Float64Array.of(plan.startDollars, ...equity)).subarray(1);
  const outcomes = bootstrapOutcomes(returns, {
    paths: outcomePaths,
    meanBlockLength: outcomeBlockLength,
    seed: input.seed,
    probabilities: outcomeProbabilities,
  });
  return {
    provenance: [...views.values()].map(({ view }) => view.provenance),
    from: toBusinessDate(day[0] as number),
    to: toBusinessDate(day.at(-1) as number),
    summary: backtestSummary(backtest, plan.startDollars),
    trades: backtest.trades.map(({ signalDay, entryDay, exitDay, ...trade }) => ({
      ...trade,
      signalDate: toBusinessDate(signalDay),
      entryDate: toBusinessDate(entryDay),
      exitDate: toBusinessDate(exitDay),
    })),
    refused: backtest.refused.map(({ rule, day: on, why }) => ({ rule, date: toBusinessDate(on), why })),
    day,
    equity,
    drawdown: drawdown(equity),
    outcomes: outcomes && { probabilities: outcomeProbabilities, ...outcomes },
  };
}

/** Every series that the plan trades or reads; one that is only read may be missing, and is then unknown. */
function readSeries(context: ComputeContext, { plan, asOf, today }: Input) {
  const views = new Map<string, { series: ConditionSeries; view: SeriesAsOf }>();
  const read = (symbol: string, needed: boolean): void => {
    if (views.has(symbol)) return;
    const stored = needed ? context.series.get(symbol) : context.series.find(symbol);
    // A series that starts after the as-of date is as missing as one that is not stored.
    if (!stored || (!needed && stored.bars.day[0] > lastReadableDay(asOf, today))) return;
    const view = readAsOf(stored, basisToShow(stored, 'split'), asOf, today);
    const { unit, source } = stored.identity;
    const bars = barsAsPublic(view.bars, stored.identity, lastReadableDay(asOf, today));
    if (bars) views.set(symbol, { series: { bars, unit, source }, view });
  };
  for (const { symbol, enter, exit } of plan.rules) {
    read(symbol, true);
    for (const condition of exit ? [enter, exit] : [enter])
      for (const { symbol: other } of leavesOf(condition).flatMap(seriesOfLeaf)) read(other, false);
  }
  return views;
}

/** A rule's columns on its own bars, cut to the dates only after its conditions have read what came before them. */
function prepare(rule: PlanRule, find: FindSeries, { from, to }: Input): BacktestRule {
  const { bars } = find(rule.symbol) as ConditionSeries;
  const begin = from === null ? 0 : bars.day.findIndex((day) => day >= toDayNumber(from));
  const end = to === null ? bars.day.length : bars.day.findLastIndex((day) => day <= toDayNumber(to)) + 1;
  const first = begin < 0 ? end : Math.min(begin, end);
  const { fired } = evaluateColumns(rule.enter, find, bars.day);
  const met = rule.exit && evaluateColumns(rule.exit, find, bars.day).met;
  const { stop } = rule;
  const stopFraction =
    stop.kind === 'fraction'
      ? new Float64Array(bars.day.length).fill(stop.fraction)
      : averageTrueRange(bars.high, bars.low, bars.close, stop.length).map(
          (range, i) => (stop.multiple * range) / (bars.close[i] as number),
        );
  return {
    id: rule.id,
    symbol: rule.symbol,
    side: rule.side,
    bars: viewBars(bars, first, end),
    enter: fired.subarray(first, end),
    exit: met ? met.map((truth) => (truth === truths.yes ? 1 : 0)).subarray(first, end) : null,
    stopFraction: stopFraction.subarray(first, end),
    targetFraction: rule.targetFraction ?? null,
    trailingFraction: rule.trailingFraction ?? null,
    timeStopSessions: rule.timeStopSessions ?? null,
    leverageMultiple: findInstrument(rule.symbol)?.leverageMultiple ?? null,
  };
}
