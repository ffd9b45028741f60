import type { BarColumns } from '#shared/domain/bar-columns.ts';
import { onBalanceVolume } from '../indicators/on-balance-volume.ts';
import { rollingSlope } from '../indicators/rolling-slope.ts';
import { simpleMovingAverage } from '../indicators/simple-moving-average.ts';
import { slidingExtreme } from '../indicators/sliding-extreme.ts';

/** Windows in sessions: a year for the high, a month and a quarter for volume, a month for on-balance volume. */
export const crowdingWindows = { high: 252, short: 20, long: 60, onBalance: 20 } as const;

/** The signs of crowding on every bar. */
export interface CrowdingColumns {
  readonly high: Float64Array;
  readonly drawdown: Float64Array;
  readonly shortMean: Float64Array;
  readonly longMean: Float64Array;
  readonly volumeTrend: Float64Array;
  readonly volumeSlope: Float64Array;
  readonly onBalanceSlope: Float64Array;
}

/**
 * What: drawdown, volume trend and the slope of on-balance volume, each in a unit in which years can be compared.
 * Formula: `C / max of 252 C - 1`; `mean20 V / mean60 V - 1`; the least-squares slopes of V over 60 sessions and of on-balance
 * volume over 20, both over `mean60 V`.
 * Arguments: bars with split-adjusted prices and volume.
 * Range: -1..0; above -1; any; any.
 * First values: NaN while a window is short or holds a gap, and while the mean volume is 0.
 * Source: definitions.
 */
export function crowdingColumns({ close, volume }: BarColumns): CrowdingColumns {
  const high = slidingExtreme(close, crowdingWindows.high, 1);
  const shortMean = simpleMovingAverage(volume, crowdingWindows.short);
  const longMean = simpleMovingAverage(volume, crowdingWindows.long);
  const perMean = (column: Float64Array): Float64Array =>
    column.map((value, i) => ((longMean[i] as number) > 0 ? value / (longMean[i] as number) : Number.NaN));
  return {
    high,
    drawdown: close.map((price, i) => price / (high[i] as number) - 1),
    shortMean,
    longMean,
    volumeTrend: perMean(shortMean).map((ratio) => ratio - 1),
    volumeSlope: perMean(rollingSlope(volume, crowdingWindows.long)),
    onBalanceSlope: perMean(rollingSlope(onBalanceVolume(close, volume), crowdingWindows.onBalance)),
  };
}
