import type { Ticket } from '#shared/domain/ticket.ts';
import type { ReadDb } from '../database.ts';
import { ticketFromRow, type TicketRow } from './ticket-row.ts';

const sql = 'SELECT * FROM ticket WHERE symbol = ?';

/**
 * The saved ticket of a symbol, or null.
 * @throws StoreProblem when its row is damaged
 */
export function readTicket(db: ReadDb<'user'>, symbol: string): Ticket | null {
  const row = db.row<TicketRow>(sql, symbol);
  return row ? ticketFromRow(row, db.file) : null;
}
