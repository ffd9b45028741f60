import type { TicketRecord } from '../domain/ticket-record.ts';
import { formatNumber } from '../format/format-number.ts';
import { trimNoise } from './price-arithmetic.ts';
import { inOrder } from './ticket-position.ts';

/** Why the fills of a ticket cannot have happened: more is closed than was held, or something follows the close. Null when they can. */
export function findFillProblem({ plan, fills }: Pick<TicketRecord, 'plan' | 'fills'>): string | null {
  const opening = plan.side === 'long' ? 'buy' : 'sell';
  let held = 0;
  for (const [index, { action, quantity, date }] of inOrder(fills).entries()) {
    if (action === opening) {
      if (index > 0 && held === 0)
        return `The ticket of ${plan.symbol} was closed before ${date}; save a new one for a new trade.`;
      held = trimNoise(held + quantity);
      continue;
    }
    if (quantity > held) {
      const shares = (count: number) => formatNumber(count, Number.isInteger(count) ? 0 : 4);
      return `On ${date} the ticket of ${plan.symbol} holds ${shares(held)} shares, so ${shares(quantity)} cannot be ${action === 'sell' ? 'sold' : 'bought back'}.`;
    }
    held = trimNoise(held - quantity);
  }
  return null;
}
