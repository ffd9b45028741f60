import type { ReadDb } from '../../database.ts';

const live = 'SELECT 1 FROM ticket LIMIT 1';
const past = 'SELECT 1 FROM past_ticket LIMIT 1';

/** Whether any ticket was saved: one that lives, or also one that has ended. */
export const hasLiveTickets = (db: ReadDb<'user'>): boolean => db.row(live) !== undefined;
export const hasTickets = (db: ReadDb<'user'>): boolean => hasLiveTickets(db) || db.row(past) !== undefined;
