import { normalCdf } from '#shared/sizing/normal-distribution.ts';

/**
 * What: chance that a price ends beyond a level, on the side that the view gains from.
 * Formula: `N(d (ln(S/B) - v^2 T / 2) / (v sqrt T))`, d = 1 above and -1 below; lognormal without drift.
 * Arguments: `spot`, `level` dollars above 0; `volatility` a year's; `years` above 0; `direction` 1 or -1.
 * Range: 0..1.
 * First values: none.
 * Source: definition.
 */
export function endBeyond(
  spot: number,
  level: number,
  volatility: number,
  years: number,
  direction: number,
): number {
  const deviation = volatility * Math.sqrt(years);
  return normalCdf(direction * (Math.log(spot / level) / deviation - deviation / 2));
}
