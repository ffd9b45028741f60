import type { Ticket } from '#shared/domain/ticket.ts';
import type { SplitRestatement } from './restate-for-split.ts';

/**
 * A planned trade in the shares after a split: entry, stop and targets move; the money at risk, the caps and a stop's
 * distance in per cent, in ranges or in sessions do not.
 */
export function restateTicket(ticket: Ticket, { price }: SplitRestatement): Ticket {
  return {
    ...ticket,
    entry: price(ticket.entry),
    stop: price(ticket.stop),
    targets: ticket.targets.map(price),
  };
}
