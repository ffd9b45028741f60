import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { Fill, TicketRecord } from '#shared/domain/ticket-record.ts';
import { exampleTicket } from './request-examples.ts';

/** A fill with an id in the order written; a price of 40 and a stop of 35.20 unless said otherwise. */
export function fillOf(
  id: number,
  action: Fill['action'],
  quantity: number,
  price: number,
  change: Partial<Fill> = {},
): Fill {
  return {
    id,
    date: '2025-12-10' as BusinessDate,
    action,
    quantity,
    price,
    feesCents: 0,
    stop: 35.2,
    ...change,
  };
}

export function recordOf(fills: readonly Fill[], plan: Partial<TicketRecord['plan']> = {}): TicketRecord {
  return { id: 1, plan: { ...exampleTicket, ...plan }, fills: [...fills], endedOn: null };
}
