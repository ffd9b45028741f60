import type { StatedFigure } from '#shared/domain/playbook/stated-figure.ts';
import type { StatedWindow } from '#shared/domain/playbook/stated-window.ts';
import type { Measure } from '#shared/domain/measure.ts';
import type { ClaimFinding } from '#shared/ipc/claim-schemas.ts';
import { type AcceptedRange, acceptedRange } from './accepted-range.ts';
import { changeIn } from './change-in.ts';
import type { ClaimDay, ClaimSeries } from './claim-series.ts';
import { claimSpan } from './claim-span.ts';
import { describeReturn } from './describe-return.ts';
import { cannotCheck, placeAt } from './finding.ts';
import { judgeValue } from './judge-value.ts';
import { nearestTrueBase } from './nearest-true-base.ts';
import { describeTried, overStandardWindows } from './standard-windows.ts';

/**
 * What: a stated change of a series against what it was.
 * Formula: close at the end over close at the base less one; in basis points and price units their difference. On prices; where
 * only the return with dividends is what was stated, on that, and it says so.
 * Arguments: a series, a figure and a window of the note, the day that may be read.
 * Range: see `ClaimFinding`.
 * First values: `cannotCheck` where the window is open or the history does not reach.
 * Source: this project's design page of quantities, sections 4 and 13.
 */
export function checkReturn(
  series: ClaimSeries,
  figure: StatedFigure,
  window: StatedWindow,
  day: ClaimDay,
): ClaimFinding {
  const { unit } = figure;
  const change = changeIn(unit, series);
  if (typeof change === 'string') return cannotCheck(unit, change, [], [series]);
  const range = acceptedRange(figure);
  if (window.kind === 'open') {
    const parts = overStandardWindows((tried) => {
      const span = claimSpan(series, tried, day);
      if (span.reason !== null) return null;
      const value = change(series.bars.close[span.base] as number, series.bars.close[span.last] as number);
      if (Number.isNaN(value)) return null;
      return { unit, value: { value }, holds: judgeValue(value, range, figure.value) === 'confirmed' };
    });
    return { ...cannotCheck(unit, describeTried(parts), ['window'], [series]), accepts: shown(range), parts };
  }
  const span = claimSpan(series, window, day);
  if (span.reason !== null)
    return { ...cannotCheck(unit, span.reason, [series.symbol], [series]), accepts: shown(range) };
  const { base, last } = span;
  const over = (close: Float64Array) => change(close[base] as number, close[last] as number);
  const isTotal = series.provenance.basis === 'total';
  const onPrices = over(series.bars.close);
  if (Number.isNaN(onPrices))
    return cannotCheck(
      unit,
      `${series.symbol} was at zero or below, which has no return.`,
      [series.symbol],
      [series],
    );
  const { close: totalClose, reason } = series.total;
  const withDividends = totalClose === null || unit !== 'fraction' ? null : over(totalClose);
  const verdictOf = (value: number) => judgeValue(value, range, figure.value);
  const byTotal =
    withDividends !== null && verdictOf(onPrices) !== 'confirmed' && verdictOf(withDividends) === 'confirmed';
  const value = byTotal ? withDividends : onPrices;
  const verdict = verdictOf(value);
  const nearest =
    verdict === 'confirmed'
      ? null
      : nearestTrueBase(series, base, last, range, (from) =>
          change(series.bars.close[from] as number, series.bars.close[last] as number),
        );
  const unknown = (why: string): Measure => ({ value: null, reason: why });
  const finding: ClaimFinding = {
    ...cannotCheck(unit, '', [], [series]),
    verdict,
    value: { value },
    accepts: shown(range),
    difference: value - figure.value,
    basis: byTotal ? 'total' : series.provenance.basis,
    from: placeAt(series, base, byTotal ? (totalClose as Float64Array) : series.bars.close),
    to: placeAt(series, last, byTotal ? (totalClose as Float64Array) : series.bars.close),
    priceReturn: isTotal
      ? unknown('The stored prices have dividends built in.')
      : unit === 'fraction'
        ? { value: onPrices }
        : unknown('A difference is no return.'),
    totalReturn: isTotal
      ? { value: onPrices }
      : withDividends === null
        ? unknown(reason ?? 'A difference is no return.')
        : { value: withDividends },
    nearestTrueBase: nearest,
  };
  return { ...finding, sentence: describeReturn(series, figure, finding, span) };
}

const shown = ({ from, to, because }: AcceptedRange) => ({ from, to, because });
