import type { SplitRecord } from '#shared/domain/split-record.ts';
import type { Ticket } from '#shared/domain/ticket.ts';
import type { SplitRestatement } from '#electron/analytics/corporate-actions/restate-for-split.ts';
import { restateTicket } from '#electron/analytics/corporate-actions/restate-ticket.ts';
import type { WriteDb } from '#electron/db/database.ts';
import { readTicket } from '#electron/db/queries/read-ticket.ts';
import { saveTicket } from '#electron/db/queries/save-ticket.ts';

const levelsOf = ({ entry, stop, targets }: Ticket) => ({ entry, stop, targets });

/** The saved ticket of a symbol when a split of that day concerns it: planned before, on the same kind of data. */
export function ticketBefore(
  user: WriteDb<'user'>,
  symbol: string,
  date: string,
  simulated: boolean,
): Ticket | null {
  const ticket = readTicket(user, symbol);
  return ticket && ticket.plannedOn < date && ticket.simulated === simulated ? ticket : null;
}

/** Saves the ticket in the shares after a split; what it was and what it became. */
export function restateSavedTicket(
  user: WriteDb<'user'>,
  ticket: Ticket,
  restatement: SplitRestatement,
  nowMs: number,
): NonNullable<SplitRecord['ticket']> {
  const after = restateTicket(ticket, restatement);
  saveTicket(user, after, nowMs);
  return { before: levelsOf(ticket), after: levelsOf(after) };
}
