import type { TicketRecord } from '#shared/domain/ticket-record.ts';
import type { ReadDb } from '../../database.ts';
import { StoreProblem } from '../../store-problem.ts';
import { type PastTicketRow, recordFromPastRow } from './past-ticket-row.ts';
import { recordFromRow, type TicketRow } from './ticket-row.ts';

// From the tables themselves: SQLite would take the key from its copy in the index.
const live = 'SELECT * FROM ticket NOT INDEXED ORDER BY symbol';
const past = 'SELECT * FROM past_ticket ORDER BY id DESC';

interface Reading {
  readonly records: TicketRecord[];
  /** A sentence for each that is not as it was saved; it stays in the file and nobody reads it. */
  readonly damage: string[];
}

function read<Row>(db: ReadDb<'user'>, sql: string, of: (row: Row, file: string) => TicketRecord): Reading {
  const reading: Reading = { records: [], damage: [] };
  for (const row of db.rows<Row>(sql)) {
    try {
      reading.records.push(of(row, db.file));
    } catch (error) {
      if (!(error instanceof StoreProblem && error.code === 'damaged')) throw error;
      reading.damage.push(error.message);
    }
  }
  return reading;
}

/** The live ticket of each symbol, by symbol. */
export const readLiveTickets = (db: ReadDb<'user'>): Reading => read<TicketRow>(db, live, recordFromRow);

/** Tickets that were closed or cancelled, newest first. */
export const readPastTickets = (db: ReadDb<'user'>): Reading =>
  read<PastTicketRow>(db, past, recordFromPastRow);

/** Every ticket that is as it was saved: live ones by symbol, then those that have ended. */
export function listTicketRecords(db: ReadDb<'user'>): TicketRecord[] {
  return [...readLiveTickets(db).records, ...readPastTickets(db).records];
}
