import { priceAfterChange, trimNoise } from './price-arithmetic.ts';
import type { Side, SizingProblem } from './sizing-types.ts';

/** How a stop is placed. Values that come from history are null while it is too short to know them. */
export type StopRule =
  /** A distance from the entry as a fraction; the side decides its direction, so -0.12 and 0.12 mean the same. */
  | { readonly kind: 'fraction'; readonly fraction: number }
  | { readonly kind: 'price'; readonly price: number }
  /** So many average true ranges from the entry; the range is in dollars a share. */
  | { readonly kind: 'atrMultiple'; readonly multiple: number; readonly averageTrueRange: number | null }
  /** The lowest low of the last sessions for a long, their highest high for a short, in dollars a share. */
  | { readonly kind: 'swing'; readonly price: number | null };

export type StopOutcome =
  | { readonly ok: true; readonly price: number }
  | { readonly ok: false; readonly problem: SizingProblem };

const refuse = (message: string): StopOutcome => ({ ok: false, problem: { field: 'stop', message } });

function place(rule: StopRule, direction: number, entry: number): number | string {
  switch (rule.kind) {
    case 'price':
      return rule.price;
    case 'fraction':
      return priceAfterChange(entry, -direction * Math.abs(rule.fraction));
    case 'atrMultiple':
      if (rule.averageTrueRange === null) return 'The history is too short for an average true range.';
      return trimNoise(entry - direction * Math.abs(rule.multiple) * rule.averageTrueRange);
    case 'swing':
      return rule.price ?? 'The history is too short for a swing stop.';
  }
}

/**
 * Stop price of a rule, on the losing side of the entry.
 * @param entry dollars a share, above zero
 * @returns the price, or why the rule gives none: history too short, or a price not on the losing side or not above zero
 */
export function stopFrom(rule: StopRule, side: Side, entry: number): StopOutcome {
  const direction = side === 'long' ? 1 : -1;
  const price = place(rule, direction, entry);
  if (typeof price === 'string') return refuse(price);
  if (!(price > 0)) return refuse('The stop comes out at zero or below; bring it closer to the entry.');
  if (!(direction * (entry - price) > 0)) {
    return refuse(`The stop of a ${side} must be ${side === 'long' ? 'below' : 'above'} the entry.`);
  }
  return { ok: true, price };
}
