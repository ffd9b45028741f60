import type { SplitRecord } from '#shared/domain/split-record.ts';
import type { Ticket } from '#shared/domain/ticket.ts';
import type { TicketRecord } from '#shared/domain/ticket-record.ts';
import type { SplitRestatement } from '#electron/analytics/corporate-actions/restate-for-split.ts';
import { restateTicketRecord } from '#electron/analytics/corporate-actions/restate-ticket-record.ts';
import type { ReadDb, WriteDb } from '#electron/db/database.ts';
import { readPastTickets } from '#electron/db/queries/tickets/list-ticket-records.ts';
import { readTicketRecord } from '#electron/db/queries/tickets/read-ticket.ts';
import { saveTicketRecord } from '#electron/db/queries/tickets/save-ticket-record.ts';

const levelsOf = ({ entry, stop, targets }: Ticket) => ({ entry, stop, targets });

/** The tickets of a symbol that a split of that day concerns, live or ended: planned before, on the same kind of data. */
export function ticketsBefore(
  user: ReadDb<'user'>,
  symbol: string,
  date: string,
  simulated: boolean,
): TicketRecord[] {
  const live = readTicketRecord(user, symbol);
  const past = readPastTickets(user).records.filter(({ plan }) => plan.symbol === symbol);
  return [...(live ? [live] : []), ...past].filter(
    ({ plan }) => plan.plannedOn < date && plan.simulated === simulated,
  );
}

/** Saves tickets in the shares after a split; what the live one was and became, and the numbers of all. */
export function restateSavedTickets(
  user: WriteDb<'user'>,
  records: readonly TicketRecord[],
  date: string,
  restatement: SplitRestatement,
  nowMs: number,
): Pick<SplitRecord, 'ticket' | 'ticketIds'> {
  let ticket: SplitRecord['ticket'] = null;
  for (const record of records) {
    const after = restateTicketRecord(record, date, restatement);
    saveTicketRecord(user, after, nowMs, 'split');
    if (record.endedOn === null) ticket = { before: levelsOf(record.plan), after: levelsOf(after.plan) };
  }
  return { ticket, ticketIds: records.map(({ id }) => id) };
}
