import type { SeriesIdentity } from './series.ts';

/**
 * Daily figures that are final on the evening of the day they are dated: the exchange computes them itself. Cboe's
 * volatility indices stop at 16:15 New York time and its put/call ratios come out after the close.
 */
const sameEvening = new Set(['VIX', 'VIXCLS', 'VXN', 'RVX', 'RVXCLS', 'CPC', 'CPCE', 'CPCI']);

/**
 * Sessions from the day a figure is dated to the first one on whose evening it was public, so that an order for the next
 * open could use it. Prices and Cboe's figures: 0. Everything else: 1, since the Federal Reserve's H.15 rates appear on the
 * afternoon of the next business day, ICE BofA spreads on its morning, and a fund's net flow when it publishes the shares
 * outstanding on the next morning. The market knew a yield at once; a file of it did not.
 */
export function publicationLagSessions({ kind, symbol }: Pick<SeriesIdentity, 'kind' | 'symbol'>): 0 | 1 {
  return kind === 'price' || sameEvening.has(symbol) ? 0 : 1;
}
