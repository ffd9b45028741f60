import { toBusinessDate } from '#shared/domain/business-date.ts';
import type { StatedFigure } from '#shared/domain/playbook/stated-figure.ts';
import { formatDay } from '#shared/format/format-day.ts';
import { formatExact } from '#shared/format/format-exact.ts';
import { formatNumber, type SignDisplay } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import type { ClaimFinding } from '#shared/ipc/claim-schemas.ts';
import type { ClaimSeries } from './claim-series.ts';

type Unit = StatedFigure['unit'];

/** A finding without any figure: what could not be checked, and why. */
export function cannotCheck(
  unit: Unit,
  reason: string,
  missing: readonly string[] = [],
  about: readonly ClaimSeries[] = [],
): ClaimFinding {
  const unknown = { value: null, reason };
  return {
    verdict: 'cannotCheck',
    sentence: reason,
    unit,
    value: unknown,
    accepts: null,
    difference: null,
    basis: about[0]?.provenance.basis ?? null,
    from: null,
    to: null,
    priceReturn: unknown,
    totalReturn: unknown,
    nearestTrueBase: null,
    parts: [],
    missing: [...missing],
    provenance: about.map(({ provenance }) => provenance),
  };
}

/** A value in its unit, for a sentence; a change of it with its sign. */
export function formatFigure(value: number, unit: Unit, decimals = 2, sign: SignDisplay = 'always'): string {
  switch (unit) {
    case 'fraction':
      return formatPercent(value, decimals, sign);
    case 'basisPoints':
      return `${formatNumber(value, Math.min(decimals, 1), sign)} bp`;
    default:
      return formatNumber(value, decimals);
  }
}

/** How far two values lie apart, without a sign. */
export function formatApart(difference: number, unit: Unit): string {
  const size = Math.abs(difference);
  if (unit === 'fraction') return `${formatNumber(size * 100, 2)} points`;
  return unit === 'basisPoints' ? `${formatNumber(size, 1)} bp` : formatNumber(size, 2);
}

/** A bar's day and close, as the answer gives them. */
export const placeAt = ({ bars }: ClaimSeries, index: number, close: Float64Array = bars.close) => ({
  date: toBusinessDate(bars.day[index] as number),
  close: close[index] as number,
});

/** `31 Dec 2024 (2,230.16)`. */
export const describePlace = ({ bars }: ClaimSeries, index: number, close: Float64Array = bars.close) =>
  `${formatDay(bars.day[index] as number)} (${formatExact(Number((close[index] as number).toFixed(4)))})`;
