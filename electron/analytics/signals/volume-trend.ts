import { countBarsThrough } from '#shared/domain/bar-columns.ts';
import { type BusinessDate, toBusinessDate } from '#shared/domain/business-date.ts';
import { startOfQuarter } from '../returns/window-anchor.ts';

/** The two parts of "rising accumulative volume"; each null when the history cannot say. */
export interface VolumeTrend {
  /** The first day of the stretch that the slope is over. */
  readonly since: BusinessDate;
  /** Least-squares slope of on-balance volume since then, shares a session. */
  readonly onBalanceSlope: number | null;
  readonly onBalanceRising: boolean | null;
  readonly shortMeanVolume: number | null;
  readonly longMeanVolume: number | null;
  readonly volumeExpanding: boolean | null;
  /** Both parts hold; null when one is unknown. */
  readonly rising: boolean | null;
}

const shortSessions = 20;
const longSessions = 60;

const known = (value: number): number | null => (Number.isFinite(value) ? value : null);

function slope(values: Float64Array): number {
  const middle = (values.length - 1) / 2;
  let products = 0;
  let squares = 0;
  for (let i = 0; i < values.length; i++) {
    products += (i - middle) * values[i];
    squares += (i - middle) ** 2;
  }
  return products / squares;
}

function meanOfLast(values: Float64Array, asOfIndex: number, sessions: number): number {
  const first = asOfIndex - sessions + 1;
  if (first < 0) return Number.NaN;
  return values.subarray(first, asOfIndex + 1).reduce((sum, value) => sum + value, 0) / sessions;
}

/**
 * Whether volume accumulates: on-balance volume slopes up over the quarter to date, or since another day, and the 20-session
 * mean volume is above the 60-session mean. A window with a gap in it is unknown.
 * @param days day numbers; `onBalance` and `volume` in split-adjusted shares; all of one length
 * @param asOfIndex last bar that may be read
 * @param since first day of the slope; the quarter's by default
 */
export function volumeTrend(
  days: Int32Array,
  onBalance: Float64Array,
  volume: Float64Array,
  asOfIndex: number,
  since: number = startOfQuarter(days[asOfIndex]),
): VolumeTrend {
  const first = countBarsThrough(days, since - 1);
  const onBalanceSlope = known(slope(onBalance.subarray(first, asOfIndex + 1)));
  const shortMeanVolume = known(meanOfLast(volume, asOfIndex, shortSessions));
  const longMeanVolume = known(meanOfLast(volume, asOfIndex, longSessions));
  const onBalanceRising = onBalanceSlope === null ? null : onBalanceSlope > 0;
  const volumeExpanding =
    shortMeanVolume === null || longMeanVolume === null ? null : shortMeanVolume > longMeanVolume;
  return {
    since: toBusinessDate(since),
    onBalanceSlope,
    onBalanceRising,
    shortMeanVolume,
    longMeanVolume,
    volumeExpanding,
    rising: onBalanceRising === null || volumeExpanding === null ? null : onBalanceRising && volumeExpanding,
  };
}
