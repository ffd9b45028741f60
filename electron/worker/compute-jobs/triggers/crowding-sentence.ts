import type { Crowding } from '#shared/ipc/crowding-schemas.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import { deepestShare } from '#electron/analytics/crowding/judge-crowding.ts';

type Parts = Pick<Crowding, 'drawdown' | 'volumeTrend' | 'onBalanceSlope'>;

/** One part of the verdict in words. */
export function crowdingSentence(
  part: Crowding['reasons'][number]['part'],
  { drawdown, volumeTrend, onBalanceSlope }: Parts,
): string {
  if (part === 'drawdown') {
    const { value, percentile } = drawdown;
    if (value.value === null) return `How far it has fallen is unknown. ${value.reason}`;
    if (percentile.value === null)
      return `It is ${formatPercent(value.value, 1)} from its high of a year; how deep that is for it is unknown. ${percentile.reason}`;
    const deep = percentile.value <= deepestShare ? 'among' : 'not among';
    return `It is ${formatPercent(value.value, 1)} from its high of a year, ${deep} the deepest ${formatPercent(deepestShare, 0)} of its own history (percentile ${formatNumber(percentile.value * 100, 0)}).`;
  }
  if (part === 'volume') {
    const { value, slope } = volumeTrend;
    if (value.value === null) return `The trend of its volume is unknown. ${value.reason}`;
    const slopeText =
      slope.value === null
        ? 'of unknown slope'
        : `${formatPercent(slope.value, 2, 'always')} of its mean a session over 60`;
    return `Its mean volume of 20 sessions is ${formatPercent(value.value, 1, 'always')} against that of 60, ${slopeText}.`;
  }
  const { value } = onBalanceSlope;
  if (value.value === null) return `The slope of its on-balance volume is unknown. ${value.reason}`;
  const way = value.value > 0 ? 'rises' : value.value < 0 ? 'falls' : 'stays';
  return `Its on-balance volume ${way} by ${formatNumber(Math.abs(value.value), 2)} mean volumes a session over 20.`;
}
