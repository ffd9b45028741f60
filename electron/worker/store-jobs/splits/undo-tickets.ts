import type { SplitRecord } from '#shared/domain/split-record.ts';
import type { TicketRecord } from '#shared/domain/ticket-record.ts';
import { undoSplit } from '#electron/analytics/corporate-actions/restate-for-split.ts';
import { restateTicketRecord } from '#electron/analytics/corporate-actions/restate-ticket-record.ts';
import type { WriteDb } from '#electron/db/database.ts';
import { listTicketRecords } from '#electron/db/queries/tickets/list-ticket-records.ts';
import { saveTicketRecord } from '#electron/db/queries/tickets/save-ticket-record.ts';

/** True when a split moved this ticket: by its number, or, for a record of before there were numbers, as the live one. */
export function movedBy({ ticketIds, ticket, date }: SplitRecord, record: TicketRecord): boolean {
  if (ticketIds.length > 0) return ticketIds.includes(record.id);
  return ticket !== null && record.endedOn === null && record.plan.plannedOn < date;
}

/** A ticket as it was before a split moved it, its levels to the bit where nobody edited them since. */
export function takeBackTicket(record: TicketRecord, split: SplitRecord): TicketRecord {
  const back = restateTicketRecord(record, split.date, undoSplit(split.newPerOld));
  const { entry, stop, targets } = record.plan;
  const moved = record.endedOn === null ? split.ticket : null;
  const isUntouched =
    moved !== null && JSON.stringify({ entry, stop, targets }) === JSON.stringify(moved.after);
  return isUntouched ? { ...back, plan: { ...record.plan, ...moved.before } } : back;
}

/** Takes a split back on the tickets that it moved; one planned since then is in new shares by right. */
export function undoTickets(user: WriteDb<'user'>, symbol: string, split: SplitRecord, nowMs: number): void {
  for (const record of listTicketRecords(user)) {
    if (record.plan.symbol !== symbol || record.plan.plannedOn >= split.date || !movedBy(split, record))
      continue;
    saveTicketRecord(user, takeBackTicket(record, split), nowMs, 'split');
  }
}
