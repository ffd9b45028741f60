import { toBusinessDate } from '#shared/domain/business-date.ts';
import type { CorporateAction } from '#shared/domain/series.ts';

/** Single-precision prices make the ratio of two closes waver by a few 1e-7; a dividend moves it by more than this. */
const ratioNoise = 5e-6;

/** The rows of a column of dividends (dollars a share, as the source states them) or splits that hold one; zero and NaN mean none. */
export function readActions(
  day: Int32Array,
  column: Float64Array,
  kind: CorporateAction['kind'],
): CorporateAction[] {
  const none = kind === 'split' ? 1 : 0;
  const actions: CorporateAction[] = [];
  for (let index = 0; index < day.length; index++) {
    const value = column[index];
    if (value > 0 && value !== none) actions.push({ date: toBusinessDate(day[index]), kind, value });
  }
  return actions;
}

/**
 * Dividends implied by an adjusted close: with `f = adjClose / close`, `D_t = C_{t-1} (1 - f_{t-1} / f_t)`, dollars a share in the
 * basis of the close. A change of f within the rounding of either price is no dividend.
 */
export function deriveDividends(
  day: Int32Array,
  close: Float64Array,
  adjClose: Float64Array,
): CorporateAction[] {
  const cents = adjClose.every(
    (value) => Number.isNaN(value) || Math.abs(value * 100 - Math.round(value * 100)) < 1e-3,
  );
  const actions: CorporateAction[] = [];
  let previous = -1;
  for (let index = 0; index < day.length; index++) {
    if (!(adjClose[index] > 0)) continue;
    if (previous >= 0) {
      const yieldFraction = 1 - ((adjClose[previous] / close[previous]) * close[index]) / adjClose[index];
      const noise = cents ? ratioNoise + 0.006 / adjClose[previous] + 0.006 / adjClose[index] : ratioNoise;
      if (yieldFraction > noise) {
        actions.push({
          date: toBusinessDate(day[index]),
          kind: 'dividend',
          value: close[previous] * yieldFraction,
        });
      }
    }
    previous = index;
  }
  return actions;
}
