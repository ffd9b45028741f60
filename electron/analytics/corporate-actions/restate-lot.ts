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

/** What a statement says of a lot and a split changes; null where it says nothing. Money of the whole lot in cents. */
export interface Holding {
  readonly quantity: number | null;
  readonly costCents: number | null;
  readonly price: number | null;
  readonly marketValueCents: number | null;
}

/**
 * A stated holding after a split, by {@link restateLot}. Money stays to the cent where no fraction of a share is left over, else it
 * shrinks by the share that the fraction had of it.
 */
export function restateHolding(
  { quantity, costCents, price, marketValueCents }: Holding,
  restatement: SplitRestatement,
): Holding {
  if (quantity === null || quantity === 0)
    return { quantity, costCents, price: price && restatement.price(price), marketValueCents };
  const { shares, fractionalShares } = restateLot({ shares: quantity, costPerShare: 0 }, restatement);
  const keptShare = shares / (shares + fractionalShares);
  const keep = (cents: number | null): number | null => cents && Math.round(cents * keptShare);
  return {
    quantity: shares,
    costCents: keep(costCents),
    price: price && restatement.price(price),
    marketValueCents: keep(marketValueCents),
  };
}
