import { toBusinessDate } from '#shared/domain/business-date.ts';
import type { BacktestAnswer, BacktestRequest } from '#shared/ipc/backtest-schemas.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import { backtestSummary } from '#electron/analytics/backtest/backtest-summary.ts';
import { noCosts } from '#electron/analytics/backtest/fills.ts';
import { runBacktest } from '#electron/analytics/backtest/run-backtest.ts';
import { bootstrapOutcomes } from '#electron/analytics/bootstrap/bootstrap-outcomes.ts';
import type { FindSeries } from '#electron/analytics/conditions/condition-series.ts';
import { drawdown } from '#electron/analytics/returns/drawdown.ts';
import { simpleReturns } from '#electron/analytics/risk/simple-returns.ts';
import type { JobControl } from '../../protocol.ts';
import type { ComputeContext } from '../compute-context.ts';
import { prepareRule, readPlanSeries } from './prepare-rule.ts';

type Input = BacktestRequest & { readonly today: number };

const outcomePaths = 1000;
const outcomeBlockLength = 20;
const outcomeProbabilities = [0.05, 0.25, 0.5, 0.75, 0.95];

/** What a plan would have done on the stored history, within the dates. */
export function runPlan(context: ComputeContext, input: Input, control: JobControl): BacktestAnswer {
  const { plan } = input;
  const views = readPlanSeries(context, input);
  const find: FindSeries = (symbol) => views.get(symbol)?.series ?? null;
  const rules = plan.rules.map((rule, i) => {
    if (control.isCancelled()) throw new RequestError('cancelled', 'Cancelled.');
    control.progress('conditions', i / plan.rules.length);
    return prepareRule(rule, find, input);
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
