import type { SeriesUnit } from '#shared/domain/series.ts';
import { formatNumber, unitSpace } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';

/**
 * A change in the terms its series is talked about: basis points of a yield, millions of a flow, else percent.
 * @param fraction last / previous - 1
 */
export function changeText(fraction: number, last: number | null, unit: SeriesUnit): string {
  if (last === null || (unit !== 'percent' && unit !== 'millionDollars')) {
    return formatPercent(fraction, 2, 'always');
  }
  const difference = last - last / (1 + fraction);
  return unit === 'percent'
    ? `${formatNumber(difference * 100, 0, 'always')}${unitSpace}bp`
    : `${formatNumber(difference, 1, 'always')}${unitSpace}M$`;
}
