import type { PlanCause } from '#shared/domain/plan-version.ts';
import type { TicketRecord } from '#shared/domain/ticket-record.ts';
import type { WriteDb } from '../../database.ts';
import { rowChecksum } from '../checks/row-checksum.ts';

const last = `SELECT version, plan FROM plan_version NOT INDEXED WHERE ticket_id = ? ORDER BY version DESC LIMIT 1`;
const insert = `INSERT INTO plan_version (ticket_id, version, saved_at_ms, cause, plan, checksum)
  VALUES (?, ?, ?, ?, ?, ?)`;

/** Adds a ticket's plan to its versions, unless it is the last of them. */
export function keepPlan(
  db: WriteDb<'user'>,
  { id, plan }: TicketRecord,
  savedAtMs: number,
  cause: PlanCause,
): void {
  const former = db.row<{ version: number; plan: string }>(last, id);
  const text = JSON.stringify(plan);
  if (former && JSON.stringify(JSON.parse(former.plan)) === text) return;
  const values = [id, (former?.version ?? 0) + 1, savedAtMs, cause, text];
  db.transaction(() => db.run(insert, ...values, rowChecksum(values)));
}
