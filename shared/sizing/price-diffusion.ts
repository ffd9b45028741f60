/** A price that moves as geometric Brownian motion, watched for `years`. Rates and volatility are a year's, as fractions. */
export interface PriceDiffusion {
  readonly drift: number;
  readonly volatility: number;
  readonly years: number;
  /** Years between two looks at the price; 0 or absent means it is watched all the time. */
  readonly yearsBetweenLooks?: number;
}

/** -zeta(1/2) / sqrt(2 pi): how far, in standard deviations of one step, a barrier looked at in steps lies from one watched always. */
const discreteMonitoringShift = 0.5825971579390106;

/**
 * The log barrier that, watched all the time, is touched as often as this one looked at only at each close.
 * @param logBarrier ln(1 + change), any sign but zero
 * @source M. Broadie, P. Glasserman, S. Kou, "A continuity correction for discrete barrier options",
 * Mathematical Finance 7(4), 1997
 */
export function shiftedBarrier(
  logBarrier: number,
  { volatility, yearsBetweenLooks = 0 }: PriceDiffusion,
): number {
  return (
    logBarrier + Math.sign(logBarrier) * discreteMonitoringShift * volatility * Math.sqrt(yearsBetweenLooks)
  );
}
