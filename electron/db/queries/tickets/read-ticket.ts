import type { Ticket } from '#shared/domain/ticket.ts';
import type { TicketRecord } from '#shared/domain/ticket-record.ts';
import type { ReadDb } from '../../database.ts';
import { recordFromRow, type TicketRow } from './ticket-row.ts';

const sql = 'SELECT * FROM ticket WHERE symbol = ?';

/**
 * The live ticket of a symbol with its fills, or null.
 * @throws StoreProblem when its row is damaged
 */
export function readTicketRecord(db: ReadDb<'user'>, symbol: string): TicketRecord | null {
  const row = db.row<TicketRow>(sql, symbol);
  return row ? recordFromRow(row, db.file) : null;
}

/**
 * The plan of the live ticket of a symbol, or null.
 * @throws StoreProblem when its row is damaged
 */
export function readTicket(db: ReadDb<'user'>, symbol: string): Ticket | null {
  return readTicketRecord(db, symbol)?.plan ?? null;
}

/** The row of a symbol's live ticket as it stands, damaged or not, so that what is replaced can be kept; null when there is none. */
export function readTicketRow(db: ReadDb<'user'>, symbol: string): TicketRow | null {
  return db.row<TicketRow>(sql, symbol) ?? null;
}
