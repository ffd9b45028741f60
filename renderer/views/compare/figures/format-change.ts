import type { SeriesUnit } from '#shared/domain/series.ts';
import { formatNumber, type SignDisplay, unitSpace } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';

const basisPoints = 100;

/** A difference of a level in its own unit: 0.25 of a series in percent gives `+25 bp`. */
export function formatLevel(change: number, unit: SeriesUnit, sign: SignDisplay = 'always'): string {
  if (unit === 'percent') return `${formatNumber(change * basisPoints, 0, sign)}${unitSpace}bp`;
  return unit === 'points'
    ? `${formatNumber(change, 2, sign)}${unitSpace}pts`
    : formatNumber(change, 3, sign);
}

/** A change as the tables show it: percent for a price, its own unit for a level. */
export const formatChange = (change: number, isLevel: boolean, unit: SeriesUnit): string =>
  isLevel ? formatLevel(change, unit) : formatPercent(change, 2, 'always');

/** A difference of two returns, in percentage points. */
export const formatPoints = (difference: number, decimals = 2): string =>
  `${formatNumber(difference * 100, decimals, 'always')}${unitSpace}pts`;
