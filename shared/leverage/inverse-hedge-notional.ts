/**
 * What: dollars of an inverse fund to hold against an exposure.
 * Formula: `beta exposure / |L|`.
 * Arguments: `betaExposureDollars` dollars x beta on the fund's index; `multiple` L below 0.
 * Range: the sign of the exposure, dollars.
 * First values: none.
 * Source: definition.
 * @throws RangeError for a multiple not below 0
 */
export function inverseHedgeNotional(betaExposureDollars: number, multiple: number): number {
  if (!(multiple < 0)) throw new RangeError(`A fund with a multiple of ${multiple} hedges nothing`);
  return betaExposureDollars / -multiple;
}
