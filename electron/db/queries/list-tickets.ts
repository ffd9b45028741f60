import type { Ticket } from '#shared/domain/ticket.ts';
import type { ReadDb } from '../database.ts';
import { ticketFromRow, type TicketRow } from './ticket-row.ts';

const sql = 'SELECT * FROM ticket ORDER BY symbol';

/**
 * Every saved ticket, by symbol.
 * @throws StoreProblem when a row is damaged
 */
export function listTickets(db: ReadDb<'user'>): Ticket[] {
  return db.rows<TicketRow>(sql).map((row) => ticketFromRow(row, db.file));
}
