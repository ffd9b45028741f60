import { dollarCents } from './dollar-cents.ts';
import type { Side } from './sizing-types.ts';
import type { TicketPosition } from './ticket-position.ts';

/**
 * What an open position may still lose against its cost when its present stop is filled, cents: each lot's
 * `(price - stop) x shares`, summed; a stop moved past the cost leaves none. The other convention counts from the last close.
 */
export function openRiskCents({ lots }: Pick<TicketPosition, 'lots'>, side: Side, stop: number): number {
  const cents = lots.reduce((sum, lot) => {
    const atStop = dollarCents(lot.quantity, stop);
    return sum + (side === 'long' ? lot.costCents - atStop : atStop - lot.costCents);
  }, 0);
  return Math.max(0, cents);
}
