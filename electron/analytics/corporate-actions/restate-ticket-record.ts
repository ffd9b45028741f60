import type { Fill, TicketRecord } from '#shared/domain/ticket-record.ts';
import type { SplitRestatement } from './restate-for-split.ts';
import { restateTicket } from './restate-ticket.ts';

/** A fill in the shares after a split; dollars and the distance to its stop in per cent stay what they were. */
export function restateFill(fill: Fill, { price, shares }: SplitRestatement): Fill {
  return {
    ...fill,
    quantity: shares(fill.quantity),
    price: price(fill.price),
    stop: price(fill.stop),
  };
}

/** A ticket in the shares after a split: its levels, and its fills of before the day of the split. */
export function restateTicketRecord(
  record: TicketRecord,
  date: string,
  restatement: SplitRestatement,
): TicketRecord {
  return {
    ...record,
    plan: restateTicket(record.plan, restatement),
    fills: record.fills.map((fill) => (fill.date < date ? restateFill(fill, restatement) : fill)),
  };
}
