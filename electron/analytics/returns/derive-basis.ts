import type { BarColumns } from '#shared/domain/bar-columns.ts';
import { toDayNumber } from '#shared/domain/business-date.ts';
import type { Adjustment, CorporateAction, PriceBasis } from '#shared/domain/series.ts';

export type DerivedBars =
  | { readonly ok: true; readonly bars: BarColumns }
  | { readonly ok: false; readonly reason: string };

/** Factors for the bars before each action: `factor[i]` multiplies bar i. */
type Factors = Float64Array;
type DatedAction = CorporateAction & { readonly day: number };

const refuse = (reason: string): DerivedBars => ({ ok: false, reason });

function datedActions(actions: readonly CorporateAction[], kind: CorporateAction['kind']): DatedAction[] {
  return actions
    .filter((action) => action.kind === kind)
    .map((action) => ({ ...action, day: toDayNumber(action.date) }))
    .toSorted((a, b) => b.day - a.day);
}

/** Product over the actions after each bar of what `multiplier` makes of them, actions latest first. */
function factorsBefore(
  days: Int32Array,
  actions: readonly DatedAction[],
  multiplier: (action: DatedAction, barBefore: number) => number,
): Factors {
  const factors = new Float64Array(days.length);
  let product = 1;
  let next = 0;
  for (let i = days.length - 1; i >= 0; i--) {
    for (; next < actions.length && actions[next].day > days[i]; next++)
      product *= multiplier(actions[next], i);
    factors[i] = product;
  }
  return factors;
}

const times = (column: Float64Array, factors: Factors): Float64Array =>
  column.map((value, i) => value * factors[i]);

function adjust(bars: BarColumns, price: Factors, volume: Float64Array): BarColumns {
  return {
    day: bars.day,
    open: times(bars.open, price),
    high: times(bars.high, price),
    low: times(bars.low, price),
    close: times(bars.close, price),
    volume,
  };
}

/** Bars before a split of r new shares for one old: prices / r, volume x r; or back again. */
function restateSplits(
  bars: BarColumns,
  splits: readonly DatedAction[],
  direction: 'apply' | 'undo',
): BarColumns {
  const shares = factorsBefore(bars.day, splits, ({ value }) => (direction === 'apply' ? value : 1 / value));
  return adjust(
    bars,
    shares.map((factor) => 1 / factor),
    times(bars.volume, shares),
  );
}

function lastKnownClose(bars: BarColumns, index: number): number {
  for (let i = index; i >= 0; i--) if (!Number.isNaN(bars.close[i])) return bars.close[i];
  return Number.NaN;
}

function applyDividends(bars: BarColumns, dividends: readonly DatedAction[]): DerivedBars {
  let refused: string | null = null;
  const factors = factorsBefore(bars.day, dividends, ({ value, date }, barBefore) => {
    const previousClose = lastKnownClose(bars, barBefore);
    // Without a close before it there is no price to restate either.
    if (Number.isNaN(previousClose)) return 1;
    if (!(value < previousClose))
      refused = `the dividend of ${value} on ${date} is not below the close before it`;
    return 1 - value / previousClose;
  });
  return refused === null ? { ok: true, bars: adjust(bars, factors, bars.volume) } : refuse(refused);
}

/** Dividends per share as counted after all the splits, as the prices then are. */
function restateDividends(dividends: readonly DatedAction[], splits: readonly DatedAction[]): DatedAction[] {
  return dividends.map((dividend) => ({
    ...dividend,
    value: splits.reduce(
      (value, split) => (split.day > dividend.day ? value / split.value : value),
      dividend.value,
    ),
  }));
}

/**
 * Bars on a price basis, from the stored bars and the actions.
 * Splits divide the prices before them by the new shares per old and multiply the volume; a dividend multiplies the
 * prices before it by `1 - D / previous close`. Actions after the last bar are not yet known and change nothing, except
 * that split-adjusted prices are turned back to raw by all of them.
 * @param bars as the source gave them; gaps stay gaps
 * @param adjustment how the source adjusted them
 * @param actions splits as new shares per old, dividends in dollars a share of their day (`raw` bars) or on the bars' own
 * split-adjusted shares (`split` bars); null when not known, empty when there are none
 * @returns new columns (or the same bars where nothing changes), or the reason why this basis cannot be derived
 */
export function deriveBasis(
  bars: BarColumns,
  adjustment: Adjustment,
  actions: readonly CorporateAction[] | null,
  basis: PriceBasis,
): DerivedBars {
  if (adjustment === basis) return { ok: true, bars };
  if (adjustment === 'none') {
    if (basis !== 'total') return { ok: true, bars };
    return refuse('an index or a rate has no dividends, so no total return');
  }
  if (adjustment === 'total') {
    return refuse('the source has built dividends into these prices, so the prices as traded are not known');
  }
  if (actions === null) return refuse('the splits and dividends of this series are not known');
  const invalid = actions.find(({ value }) => !(value > 0));
  if (invalid) return refuse(`the ${invalid.kind} of ${invalid.value} on ${invalid.date} is not above zero`);

  const splits = datedActions(actions, 'split');
  if (basis === 'raw') return { ok: true, bars: restateSplits(bars, splits, 'undo') };

  const lastDay = bars.day[bars.day.length - 1] ?? Number.NEGATIVE_INFINITY;
  const known = splits.filter(({ day }) => day <= lastDay);
  const dividends = datedActions(actions, 'dividend').filter(({ day }) => day <= lastDay);
  if (adjustment === 'split') return applyDividends(bars, dividends);
  const split = restateSplits(bars, known, 'apply');
  return basis === 'split'
    ? { ok: true, bars: split }
    : applyDividends(split, restateDividends(dividends, known));
}
