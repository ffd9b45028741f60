import type { Ticket } from '#shared/domain/ticket.ts';
import type { TicketRecord } from '#shared/domain/ticket-record.ts';
import type { WriteDb } from '../../database.ts';
import { StoreProblem } from '../../store-problem.ts';
import { readTicketRecord } from './read-ticket.ts';
import { removeTicket } from './remove-ticket.ts';
import { saveTicketRecord } from './save-ticket-record.ts';

// A damaged line of the audit may be no JSON any more, and then the versions of its plan know the number.
const next = `SELECT 1 + max(0, (SELECT coalesce(max(id), 0) FROM ticket), (SELECT coalesce(max(id), 0) FROM past_ticket),
  (SELECT coalesce(max(ticket_id), 0) FROM plan_version),
  (SELECT coalesce(max(CASE WHEN json_valid(detail) THEN json_extract(detail, '$.id') END), 0)
    FROM audit_line WHERE kind = 'ticket')) AS id`;

/** The live ticket, null when there is none or it is damaged, and then a saved one takes its place. */
function standing(db: WriteDb<'user'>, symbol: string): TicketRecord | null {
  try {
    return readTicketRecord(db, symbol);
  } catch (error) {
    if (error instanceof StoreProblem && error.code === 'damaged') return null;
    throw error;
  }
}

/** Saves the plan of its symbol's live ticket, which keeps its fills, or begins a new one. On disk when this returns. */
export function saveTicket(db: WriteDb<'user'>, plan: Ticket, savedAtMs: number): TicketRecord {
  return db.transaction(() => {
    const before = standing(db, plan.symbol);
    if (before === null) removeTicket(db, plan.symbol);
    const id = before?.id ?? (db.row<{ id: number }>(next) as { id: number }).id;
    const record = { id, plan, fills: before?.fills ?? [], endedOn: null };
    saveTicketRecord(db, record, savedAtMs);
    return record;
  });
}
