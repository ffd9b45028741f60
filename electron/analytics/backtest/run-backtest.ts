import { sizePosition } from '#shared/sizing/size-position.ts';
import { borrowFee } from '../pairs/borrow-fee.ts';
import type {
  Backtest,
  BacktestPortfolio,
  BacktestRule,
  ExitReason,
  RefusedReason,
  Trade,
} from './backtest-types.ts';
import { directionOf, fillAtOpen, fillInside, isComplete, priceAfterCosts } from './fills.ts';
import { closeTrade, levelsOf, type Position, reasonOf, trail } from './position.ts';

/** A rule while it runs. Orders are placed at a close and filled at the next open. */
interface Running {
  readonly rule: BacktestRule;
  readonly direction: 1 | -1;
  /** The bar of the day under way; -1 when the rule's series has none that day. */
  at: number;
  next: number;
  lastClose: number;
  lastDay: number;
  position: Position | null;
  leaving: ExitReason | null;
  entering: { readonly quantity: number; readonly signalIndex: number; readonly riskDollars: number } | null;
}

const tailIndexMove = -0.15;

/**
 * What: what rules on several instruments would have done with one portfolio, day by day.
 * Formula: signals and sizes at a close, fills at the next open; a held stop fills at its level or, beyond it, at the open;
 * a target at its limit, never better; the stop first where a session holds both; a trailing stop moves after a close;
 * exits before entries; sizes by `sizePosition` on the equity of that close, within free cash, weight and heat.
 * Arguments: rules in the order in which they may use the portfolio; see `BacktestRule` and `BacktestPortfolio`.
 * Range: equity any dollars.
 * First values: equity starts at `startDollars` on the first day of any rule's bars.
 * Source: definitions.
 */
export function runBacktest(rules: readonly BacktestRule[], portfolio: BacktestPortfolio): Backtest {
  const { costs, startDollars } = portfolio;
  const days = unionOfDays(rules);
  const running = rules.map(start);
  const equity = new Float64Array(days.length);
  const heat = new Float64Array(days.length);
  const trades: Trade[] = [];
  const refused: { rule: string; day: number; why: RefusedReason }[] = [];
  let cash = startDollars;

  const leave = (one: Running, position: Position, price: number, reason: ExitReason): void => {
    const { rule, direction, at } = one;
    const sold = priceAfterCosts(price, direction === 1 ? -1 : 1, reason === 'target', costs);
    cash += direction * position.quantity * sold;
    trades.push(closeTrade(rule, position, at, price, reason, costs));
    one.position = null;
    one.leaving = null;
  };

  const openSession = (one: Running): void => {
    const { rule, direction, at, position } = one;
    if (!position) return;
    const fill = fillAtOpen(direction, rule.bars.open[at], levelsOf(position, direction));
    if (fill) leave(one, position, fill.price, reasonOf(fill, position));
    else if (one.leaving) leave(one, position, rule.bars.open[at], one.leaving);
  };

  const enter = (one: Running): void => {
    const { rule, direction, at, entering } = one;
    if (!entering) return;
    one.entering = null;
    const price = rule.bars.open[at];
    const { quantity, signalIndex } = entering;
    const stop = price * (1 - direction * rule.stopFraction[signalIndex]);
    if (!(stop > 0)) return void refused.push({ rule: rule.id, day: rule.bars.day[at], why: 'no size' });
    cash -= direction * quantity * priceAfterCosts(price, direction, false, costs);
    const target = rule.targetFraction === null ? null : price * (1 + direction * rule.targetFraction);
    one.position = {
      quantity,
      signalIndex,
      entryIndex: at,
      entryPrice: price,
      firstStop: stop,
      stop,
      target,
      best: price,
      borrowDollars: 0,
    };
  };

  const insideSession = (one: Running): void => {
    const { rule, direction, at, position } = one;
    if (!position) return;
    const { high, low } = rule.bars;
    const fill = fillInside(direction, high[at], low[at], levelsOf(position, direction));
    if (fill) leave(one, position, fill.price, reasonOf(fill, position));
  };

  const closeSession = (one: Running, day: number): void => {
    const { rule, direction, at, position } = one;
    one.lastClose = rule.bars.close[at];
    if (position) {
      if (direction === -1) {
        const nights = position.entryIndex === at ? 0 : day - one.lastDay;
        const fee = borrowFee(position.quantity * one.lastClose, costs.borrowFractionPerYear, nights);
        position.borrowDollars += fee;
        cash -= fee;
      }
      trail(position, rule, at);
      if (rule.exit?.[at]) one.leaving = 'signal';
      else if (rule.timeStopSessions !== null && at + 1 - position.entryIndex >= rule.timeStopSessions)
        one.leaving = 'time';
    }
    one.lastDay = day;
  };

  const place = (one: Running, worth: number, free: number, heatDollars: number): void => {
    const { rule, direction, at } = one;
    if (one.position || !rule.enter[at]) return;
    const { heatFraction, weightFraction, risk } = portfolio;
    const sized = sizePosition({
      side: rule.side,
      accountDollars: worth,
      risk,
      entry: one.lastClose,
      stop: one.lastClose * (1 - direction * rule.stopFraction[at]),
      targets: [],
      lotShares: 1,
      leverageMultiple: rule.leverageMultiple,
      medianGapBeyondStop: { value: null, reason: 'A backtest fills gaps as they were.' },
      tailIndexMove,
      caps: {
        cashDollars: Math.max(0, free),
        weightFraction: weightFraction ?? undefined,
        heatDollars: heatFraction === null ? undefined : Math.max(0, heatFraction * worth - heatDollars),
      },
    });
    if (sized.ok && sized.value.quantity > 0) {
      const { quantity, riskDollars } = sized.value;
      one.entering = { quantity, signalIndex: at, riskDollars };
    } else refused.push({ rule: rule.id, day: rule.bars.day[at], why: 'no size' });
  };

  const usedBy = ({ position, entering, lastClose }: Running): number => {
    const shares = position?.quantity ?? entering?.quantity ?? 0;
    // A series that has not begun has no close yet.
    return shares === 0 ? 0 : shares * lastClose;
  };
  const heatOf = ({ position, entering, direction, lastClose }: Running): number =>
    position
      ? position.quantity * Math.max(0, direction * (lastClose - position.stop))
      : (entering?.riskDollars ?? 0);
  const sum = (of: (one: Running) => number): number => running.reduce((total, one) => total + of(one), 0);

  days.forEach((day, d) => {
    const today: Running[] = [];
    for (const one of running) {
      const { bars } = one.rule;
      one.at = bars.day[one.next] === day ? one.next++ : -1;
      if (one.at >= 0 && isComplete(bars, one.at)) today.push(one);
    }
    today.forEach(openSession);
    today.forEach(enter);
    today.forEach(insideSession);
    for (const one of today) closeSession(one, day);
    const worth =
      cash +
      sum(({ position, direction, lastClose }) => (position ? direction * position.quantity * lastClose : 0));
    if (worth > 0) for (const one of today) place(one, worth, worth - sum(usedBy), sum(heatOf));
    equity[d] = worth;
    heat[d] = sum((one) => (one.position ? heatOf(one) : 0));
  });

  for (const one of running) {
    if (!one.position) continue;
    one.at = lastComplete(one.rule);
    leave(one, one.position, one.lastClose, 'end');
  }
  return { day: days, equity, heat, trades, refused };
}

function start(rule: BacktestRule): Running {
  const direction = directionOf(rule.side);
  const nothing = { position: null, leaving: null, entering: null };
  return { rule, direction, at: -1, next: 0, lastClose: Number.NaN, lastDay: 0, ...nothing };
}

function lastComplete({ bars }: BacktestRule): number {
  let i = bars.day.length - 1;
  while (!isComplete(bars, i)) i--;
  return i;
}

function unionOfDays(rules: readonly BacktestRule[]): Int32Array {
  const days = new Set<number>();
  for (const { bars } of rules) for (const day of bars.day) days.add(day);
  return Int32Array.from(days).sort();
}
