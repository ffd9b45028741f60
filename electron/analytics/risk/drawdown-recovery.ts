import type { MaximumDrawdown } from '../returns/maximum-drawdown.ts';

/**
 * What: the bar at which a price is back at the high it fell from.
 * Formula: the first bar after the trough whose value is the peak's or more.
 * Arguments: `values` prices above zero, any basis, gaps passed over; `fall` from `maximumDrawdown` on them; `to` last bar
 * that may be read.
 * Range: a bar after the trough.
 * First values: null while the price has not come back; the peak's own bar when nothing fell.
 * Source: definition.
 */
export function drawdownRecovery(
  values: Float64Array,
  { peakIndex, troughIndex, fraction }: MaximumDrawdown,
  to = values.length - 1,
): number | null {
  if (fraction === 0) return peakIndex;
  for (let i = troughIndex + 1; i <= to; i++) if (values[i] >= values[peakIndex]) return i;
  return null;
}
