import type { PlanCause } from '#shared/domain/plan-version.ts';
import type { TicketRecord } from '#shared/domain/ticket-record.ts';
import type { WriteDb } from '../../database.ts';
import { removeTicketRecord } from './remove-ticket.ts';
import { rowChecksum } from '../checks/row-checksum.ts';
import { keepPlan } from './keep-plan.ts';
import { rowFromRecord } from './ticket-row.ts';

/** Saves a ticket whole, among the live or the past ones, in place of what stood under its number, and a new plan as a version. On disk when this returns. */
export function saveTicketRecord(
  db: WriteDb<'user'>,
  record: TicketRecord,
  savedAtMs: number,
  cause: PlanCause = 'typed',
): void {
  const isLive = record.endedOn === null;
  const values = isLive
    ? rowFromRecord(record, savedAtMs)
    : { id: record.id, symbol: record.plan.symbol, record: JSON.stringify(record) };
  const row = { ...values, checksum: rowChecksum(Object.values(values)) };
  const columns = Object.keys(row);
  const sql = `INSERT INTO ${isLive ? 'ticket' : 'past_ticket'} (${columns.join(', ')})
    VALUES (${columns.map(() => '?').join(', ')})`;
  db.transaction(() => {
    removeTicketRecord(db, record.id);
    db.run(sql, ...Object.values(row));
    keepPlan(db, record, savedAtMs, cause);
  });
}
