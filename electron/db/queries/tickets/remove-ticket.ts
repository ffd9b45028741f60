import type { WriteDb } from '../../database.ts';

/** Removes the live ticket of a symbol; false when there was none. */
export function removeTicket(db: WriteDb<'user'>, symbol: string): boolean {
  return db.transaction(() => db.run('DELETE FROM ticket WHERE symbol = ?', symbol).changes > 0);
}

/** Removes a ticket by its number, live or ended. */
export function removeTicketRecord(db: WriteDb<'user'>, id: number): void {
  db.transaction(() => {
    db.run('DELETE FROM ticket WHERE id = ?', id);
    db.run('DELETE FROM past_ticket WHERE id = ?', id);
  });
}
