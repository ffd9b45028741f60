import type { Ticket } from '#shared/domain/ticket.ts';
import type { ReadDb } from '../../database.ts';
import { readLiveTickets } from './list-ticket-records.ts';

/** The plan of every live ticket that is as it was saved, by symbol; of the others {@link listDamagedRows} tells. */
export function listTickets(db: ReadDb<'user'>): Ticket[] {
  return readLiveTickets(db).records.map(({ plan }) => plan);
}
