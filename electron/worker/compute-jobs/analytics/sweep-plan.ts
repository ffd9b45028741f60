import { type BacktestPlan } from '#shared/domain/backtest-plan.ts';
import { allocateBars, type BarColumns, barFields } from '#shared/domain/bar-columns.ts';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import type { SweepAnswer, SweepRequest } from '#shared/ipc/sweep-schemas.ts';
import type { BacktestRule } from '#electron/analytics/backtest/backtest-types.ts';
import { isComplete, noCosts } from '#electron/analytics/backtest/fills.ts';
import { judgeSweep, levelsOfCell } from '#electron/analytics/backtest/judge-sweep.ts';
import { runSweep } from '#electron/analytics/backtest/run-sweep.ts';
import type { SweepGrid } from '#electron/analytics/backtest/sweep-grid.ts';
import { sessionsPerYear } from '#electron/analytics/risk/sessions-per-year.ts';
import type { JobControl } from '../../protocol.ts';
import type { ComputeContext } from '../compute-context.ts';
import { prepareRule, readPlanSeries } from './prepare-rule.ts';

type Input = SweepRequest & { readonly today: number };

/** What each stop, target and time stop of a grid would have made of one rule's entries, and how far to believe the best. */
export function sweepPlan(context: ComputeContext, input: Input, control: JobControl): SweepAnswer {
  const { plan, stops, targets, sessions, periods } = input;
  const rule = plan.rules.find(({ id }) => id === input.rule);
  if (!rule) throw new RequestError('invalid-input', `rule: the plan has no rule "${input.rule}".`);
  control.progress('conditions', 0);
  const views = readPlanSeries(context, { ...input, plan: { ...plan, rules: [rule] } });
  const prepared = prepareRule(rule, (symbol) => views.get(symbol)?.series ?? null, input);
  const { halfSpreadFraction, slippageFraction } = plan.costs ?? noCosts;
  const { bars, enter } = withoutGaps(prepared);
  if (bars.day.length < periods) {
    throw new RequestError(
      'not-computable',
      `${rule.symbol} has ${bars.day.length} whole bars between the dates, too few for ${periods} periods.`,
    );
  }
  const costFraction = halfSpreadFraction + slippageFraction;
  const grid: SweepGrid = { side: rule.side, bars, enter, stops, targets, sessions, costFraction, periods };
  requirePossible(grid);
  const swept = runSweep(grid);
  const judged = judgeSweep(grid, swept, (fraction) => {
    if (control.isCancelled()) throw new RequestError('cancelled', 'Cancelled.');
    control.progress('judging', fraction);
  });
  const { best, deflated, overfitting, chosenEarly, firstHalf, secondHalf } = judged;
  const totalReturn = swept.growth.map((growth) => growth - 1);
  const sharpe = judged.sharpe.map((ratio) => ratio * Math.sqrt(sessionsPerYear));
  const cellOf = (cell: number) => {
    const { held, ...levels } = levelsOfCell(grid, cell);
    return {
      cell,
      ...levels,
      sessions: held,
      trades: swept.trades[cell] as number,
      totalReturn: totalReturn[cell] as number,
      firstHalf: firstHalf[cell] as number,
      secondHalf: secondHalf[cell] as number,
    };
  };
  const dateAt = (bar: number) => toBusinessDate(bars.day[bar] as number);
  const last = bars.day.length - 1;
  // The first bar of the second half, as the sweep books its periods.
  const middle = Math.ceil(bars.day.length / 2);
  const noTrades = { value: null, reason: 'No combination made trades whose returns differ.' };
  const noOthers = { value: null, reason: 'Fewer than two combinations made trades to choose from.' };
  return {
    provenance: [...views.values()].map(({ view }) => view.provenance),
    rule: rule.id,
    symbol: rule.symbol,
    side: rule.side,
    from: dateAt(0),
    to: dateAt(last),
    bars: bars.day.length,
    signals: enter.reduce((count, signal) => count + signal, 0),
    leftOut: leftOut(plan, rule),
    stops,
    targets,
    sessions,
    columns: {
      trades: swept.trades,
      winners: swept.winners,
      totalReturn,
      drawdown: swept.drawdown,
      sharpe,
      firstHalf,
      secondHalf,
    },
    best: best === null ? noTrades : { value: { ...cellOf(best), sharpe: sharpe[best] as number } },
    deflated: deflated && Number.isFinite(deflated.probability) ? { value: deflated } : noOthers,
    overfitting: overfitting ? { value: { ...overfitting, periods } } : noOthers,
    outOfSample: chosenEarly
      ? {
          value: {
            chosenOn: { from: dateAt(0), to: dateAt(middle - 1) },
            judgedOn: { from: dateAt(middle), to: dateAt(last) },
            cell: cellOf(chosenEarly.cell),
            beaten: chosenEarly.beaten,
          },
        }
      : noOthers,
  };
}

/** Bars that can be traded, as a backtest skips the others; a signal on one of those was never acted on. */
function withoutGaps({ bars, enter }: BacktestRule): { bars: BarColumns; enter: Uint8Array } {
  const whole = Array.from(bars.day.keys()).filter((i) => isComplete(bars, i));
  if (whole.length === bars.day.length) return { bars, enter };
  const kept = allocateBars(whole.length);
  whole.forEach((from, to) => {
    kept.day[to] = bars.day[from] as number;
    for (const field of barFields) kept[field][to] = bars[field][from] as number;
  });
  return { bars: kept, enter: Uint8Array.from(whole, (i) => enter[i] as number) };
}

function requirePossible({ side, targets }: SweepGrid): void {
  if (side === 'short' && targets.some((target) => target >= 1))
    throw new RequestError('invalid-input', 'targets: a short gains less than 1 of its entry.');
}

function leftOut(plan: BacktestPlan, rule: BacktestPlan['rules'][number]): string[] {
  const costs = plan.costs ?? noCosts;
  const said: (readonly [boolean, string])[] = [
    [true, 'sizes, weight and heat: each trade takes the whole worth'],
    [plan.rules.length > 1, 'the other rules of the plan'],
    [rule.exit !== undefined, 'the condition to leave'],
    [rule.trailingFraction !== undefined, 'the trailing stop'],
    [costs.commissionPerShareDollars > 0, 'commission a share'],
    [costs.borrowFractionPerYear > 0 && rule.side === 'short', 'the cost of borrowing'],
  ];
  return said.filter(([applies]) => applies).map(([, what]) => what);
}
