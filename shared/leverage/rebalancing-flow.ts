/**
 * What: dollars of index exposure that a fund has to buy (positive) or sell at the close to keep its multiple.
 * Formula: `L (L - 1) A r`: 6 A r for a 3x fund, 12 A r for a -3x fund, both in the index's direction.
 * Arguments: `multiple` L; `assetsDollars` A at the close before; `indexReturn` r of the day, a fraction.
 * Range: any, dollars; the sign of r for L above 1 or below 0.
 * First values: NaN when an argument is unknown.
 * Source: M. Cheng, A. Madhavan, "The dynamics of leveraged and inverse exchange-traded funds", Journal of Investment Management 7(4), 2009.
 */
export const rebalancingFlow = (multiple: number, assetsDollars: number, indexReturn: number): number =>
  multiple * (multiple - 1) * assetsDollars * indexReturn;
