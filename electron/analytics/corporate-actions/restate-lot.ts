import type { SplitRestatement } from './restate-for-split.ts';

/** Shares held and what each cost, dollars a share. */
export interface Lot {
  readonly shares: number;
  readonly costPerShare: number;
}

/**
 * A lot after a split: whole shares at the restated cost, and the fraction of a share that a broker pays out in cash.
 * The lot's cost and `fractionalShares` at the restated cost add up to the cost before.
 */
export function restateLot(
  { shares, costPerShare }: Lot,
  restatement: SplitRestatement,
): Lot & { readonly fractionalShares: number } {
  const exact = restatement.shares(shares);
  const whole = Math.trunc(exact);
  return { shares: whole, costPerShare: restatement.price(costPerShare), fractionalShares: exact - whole };
}
