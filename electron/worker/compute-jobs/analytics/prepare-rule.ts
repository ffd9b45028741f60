import type { BacktestPlan } from '#shared/domain/backtest-plan.ts';
import { viewBars } from '#shared/domain/bar-columns.ts';
import { type BusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import { leavesOf, seriesOfLeaf } from '#shared/domain/condition.ts';
import { findInstrument } from '#shared/domain/instrument.ts';
import type { BacktestRule } from '#electron/analytics/backtest/backtest-types.ts';
import type { ConditionSeries, FindSeries } from '#electron/analytics/conditions/condition-series.ts';
import { evaluateColumns } from '#electron/analytics/conditions/evaluate-columns.ts';
import { truths } from '#electron/analytics/conditions/truth.ts';
import { averageTrueRange } from '#electron/analytics/indicators/average-true-range.ts';
import type { ComputeContext } from '../compute-context.ts';
import { lastReadableDay } from '../read-as-of.ts';
import { type PublicSeries, readPublicSeries } from './read-public-series.ts';

type PlanRule = BacktestPlan['rules'][number];

/** What a plan may read: everything up to a day. */
export interface PlanQuestion {
  readonly plan: BacktestPlan;
  readonly asOf: BusinessDate | null;
  readonly today: number;
}

/** The stretch that it trades; null is as far as there is. */
export interface PlanSpan {
  readonly from: BusinessDate | null;
  readonly to: BusinessDate | null;
}

/** Every series that the plan trades or reads; one that is only read may be missing, and is then unknown. */
export function readPlanSeries(
  context: ComputeContext,
  { plan, asOf, today }: PlanQuestion,
): Map<string, PublicSeries> {
  const views = new Map<string, PublicSeries>();
  const read = (symbol: string, needed: boolean): void => {
    if (views.has(symbol)) return;
    const stored = needed ? context.series.get(symbol) : context.series.find(symbol);
    // A series that starts after the as-of date is as missing as one that is not stored.
    if (!stored || (!needed && stored.bars.day[0] > lastReadableDay(asOf, today))) return;
    const series = readPublicSeries(stored, asOf, today);
    if (series) views.set(symbol, series);
  };
  for (const { symbol, enter, exit } of plan.rules) {
    read(symbol, true);
    for (const condition of exit ? [enter, exit] : [enter])
      for (const { symbol: other } of leavesOf(condition).flatMap(seriesOfLeaf)) read(other, false);
  }
  return views;
}

/** A rule's columns on its own bars, cut to the dates only after its conditions have read what came before them. */
export function prepareRule(rule: PlanRule, find: FindSeries, { from, to }: PlanSpan): BacktestRule {
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
