import { type OptionLeg, positionPayoff } from './option-position.ts';

/**
 * What: spots at which a position's profit at expiry is nothing; a whole stretch of nothing gives none.
 * Formula: the payoff less the cost is linear between strikes; its zeros.
 * Arguments: `legs` of one expiry; `costDollars` paid a share, negative when received.
 * Range: above 0, increasing, dollars a share.
 * First values: an empty list when the profit is never nothing.
 * Source: definition.
 */
export function breakevens(legs: readonly OptionLeg[], costDollars: number): number[] {
  const strikes = [...new Set(legs.map(({ strike }) => strike))].sort((a, b) => a - b);
  const last = strikes.at(-1) ?? 0;
  // Beyond the last strike the slope stays what it is there, so one point more tells the rest.
  const nodes = [0, ...strikes, 2 * last + 1];
  const profits = nodes.map((spot) => positionPayoff(legs, spot) - costDollars);
  const found: number[] = [];
  for (let i = 1; i < nodes.length; i++) {
    const slope = (profits[i] - profits[i - 1]) / (nodes[i] - nodes[i - 1]);
    const zero = nodes[i - 1] - profits[i - 1] / slope;
    const open = i === nodes.length - 1 ? Number.POSITIVE_INFINITY : nodes[i];
    if (slope !== 0 && zero > nodes[i - 1] && zero <= open && zero > 0) found.push(zero);
  }
  return found;
}
