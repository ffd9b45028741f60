import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { Derivation } from '#shared/domain/derivation.ts';
import type { Mask } from '#shared/domain/mask.ts';
import { formatPrice } from '#shared/format/format-price.ts';
import type { TicketRow } from '#shared/ipc/ticket-schemas.ts';
import { shareCount, signedCents } from './signed-cents.ts';

/** How what is held of a ticket, what it has made and what it may lose came about. */
export function ticketHow(
  ticket: TicketRow,
  definition: 'sharesHeld' | 'openProfit' | 'openRisk',
  asOf: BusinessDate | null,
  mask: Mask,
): Derivation {
  const { quantity, averageCost, last, plan, openRiskFromLastCents } = ticket;
  const price = (value: number | null): string => (value === null ? 'unknown' : formatPrice(value));
  const other =
    definition === 'openRisk' && openRiskFromLastCents.value !== null
      ? { other: { name: 'From the last close', value: signedCents(openRiskFromLastCents.value, mask) } }
      : {};
  return {
    definition,
    inputs: [
      ['Shares', shareCount(quantity, mask)],
      ['Cost a share', price(averageCost.value)],
      ...(definition === 'openProfit' ? [['Last close', price(last.value)] as const] : []),
      ...(definition === 'openRisk' ? [['Stop', formatPrice(plan.stop)] as const] : []),
    ],
    basis: 'split-adjusted, in the shares of today',
    from: ticket.openedOn,
    to: definition === 'openProfit' ? ticket.lastDate : ticket.openedOn,
    n: ticket.fills.length,
    source: 'typed fills',
    asOf,
    ageSessions: null,
    ...other,
  };
}
