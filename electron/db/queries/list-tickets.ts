import type { Ticket } from '#shared/domain/ticket.ts';
import type { ReadDb } from '../database.ts';
import { StoreProblem } from '../store-problem.ts';
import { ticketFromRow, type TicketRow } from './ticket-row.ts';

const sql = 'SELECT * FROM ticket NOT INDEXED ORDER BY symbol';

/** Every saved ticket that is as it was saved, by symbol; of the others {@link listDamagedRows} tells. */
export function listTickets(db: ReadDb<'user'>): Ticket[] {
  return db.rows<TicketRow>(sql).flatMap((row) => {
    try {
      return [ticketFromRow(row, db.file)];
    } catch (error) {
      if (error instanceof StoreProblem && error.code === 'damaged') return [];
      throw error;
    }
  });
}
