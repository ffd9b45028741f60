import type { TicketRecord } from '#shared/domain/ticket-record.ts';
import type { TicketChange } from '#shared/ipc/ticket-schemas.ts';
import type { WriteDb } from '#electron/db/database.ts';
import { appendAuditLine } from '#electron/db/queries/audit/append-audit-line.ts';
import { removeTicketRecord } from '#electron/db/queries/tickets/remove-ticket.ts';
import { saveTicketRecord } from '#electron/db/queries/tickets/save-ticket-record.ts';
import { ticketKind } from './ticket-lines.ts';

interface Change {
  readonly before: TicketRecord | null;
  readonly after: TicketRecord | null;
  /** For the user and the audit. */
  readonly sentence: string;
  readonly nowMs: number;
  /** The audit line that this takes back, or null. */
  readonly undoes?: number | null;
}

/** Puts a ticket in the place of what it was, and says so in the audit, both or neither. */
export function changeTicket(user: WriteDb<'user'>, change: Change): TicketChange {
  const { before, after, sentence, nowMs, undoes = null } = change;
  const record = (after ?? before) as TicketRecord;
  user.transaction(() => {
    if (after) saveTicketRecord(user, after, nowMs, undoes === null ? 'typed' : 'undone');
    else removeTicketRecord(user, record.id);
    appendAuditLine(user, {
      atMs: nowMs,
      kind: ticketKind,
      symbol: record.plan.symbol,
      sentence,
      detail: { id: record.id, before, after },
      undoes,
    });
  });
  return { message: sentence };
}
