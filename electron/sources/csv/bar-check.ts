/** Prices that passed through single precision may stand outside low..high by one such rounding on either side. */
const singlePrecision = 2 ** -23;

/** Why a bar's numbers cannot be: the field at fault and the fact, and whether the four prices contradict each other. */
export interface BarFault {
  readonly field: 'open' | 'high' | 'low' | 'close' | 'volume';
  readonly reason: string;
  readonly contradictory: boolean;
}

/**
 * True when four prices are positive and open and close lie within low..high, give or take one single-precision rounding,
 * and volume is not negative (NaN, a gap, is allowed).
 */
export function isPossibleBar(
  open: number,
  high: number,
  low: number,
  close: number,
  volume: number,
): boolean {
  const most = high + high * singlePrecision;
  const least = low - low * singlePrecision;
  return (
    low > 0 &&
    high >= low &&
    open <= most &&
    open >= least &&
    close <= most &&
    close >= least &&
    !(volume < 0)
  );
}

/** The first fault of a bar that is not possible; every sentence carries the numbers. */
export function findBarFault(
  open: number,
  high: number,
  low: number,
  close: number,
  volume: number,
): BarFault {
  for (const [field, price] of Object.entries({ open, high, low, close }) as [BarFault['field'], number][]) {
    if (Number.isNaN(price)) return { field, reason: `${field} is missing`, contradictory: false };
    if (price <= 0) return { field, reason: `${field} ${price} is not above zero`, contradictory: false };
  }
  if (volume < 0) return { field: 'volume', reason: `volume ${volume} is negative`, contradictory: false };
  if (high < low) return { field: 'high', reason: `high ${high} is below low ${low}`, contradictory: true };
  const [field, price] = open > high || open < low ? (['open', open] as const) : (['close', close] as const);
  return { field, reason: `${field} ${price} lies outside low ${low} to high ${high}`, contradictory: true };
}
