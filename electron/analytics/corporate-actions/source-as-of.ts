import { type BarColumns, countBarsThrough, viewBars } from '#shared/domain/bar-columns.ts';
import { toDayNumber } from '#shared/domain/business-date.ts';
import type { Adjustment, CorporateAction } from '#shared/domain/series.ts';
import { restateActions } from './restate-actions.ts';
import { restateBars } from './restate-bars.ts';
import { undoSplit } from './restate-for-split.ts';

/** Bars and actions of a series as its source would have given them at the close of a day. */
export interface SourceAsOf {
  readonly bars: BarColumns;
  readonly actions: readonly CorporateAction[];
}

/**
 * Cuts a series at a day and takes back what its source did to the bars before because of splits after it: prices that
 * are adjusted for splits come out in the shares of that day, their dividends too. What cannot be taken back: a split
 * that is not recorded, and the dividends in prices that only exist on total return.
 * @param bars as stored; not changed, and only viewed where nothing has to be taken back
 * @param actions all that are known, oldest first
 * @param through last day that may be read
 */
export function sourceAsOf(
  bars: BarColumns,
  actions: readonly CorporateAction[],
  adjustment: Adjustment,
  through: number,
): SourceAsOf {
  const count = countBarsThrough(bars.day, through);
  const cut = viewBars(bars, 0, count);
  const known = actions.filter(({ date }) => toDayNumber(date) <= through);
  const lastDay = bars.day[bars.day.length - 1] ?? through;
  // A source restates its history when a split takes effect, not when it is announced.
  const later = actions.filter(
    ({ kind, date, value }) =>
      kind === 'split' && value > 0 && toDayNumber(date) > through && toDayNumber(date) <= lastDay,
  );
  const builtIn = adjustment === 'split' || adjustment === 'total';
  if (!builtIn || later.length === 0) return { bars: cut, actions: known };
  const undo = undoSplit(later.reduce((product, { value }) => product * value, 1));
  const [firstLater] = later as [CorporateAction];
  return {
    bars: restateBars(cut, through + 1, undo),
    actions: restateActions(known, firstLater.date, undo),
  };
}
