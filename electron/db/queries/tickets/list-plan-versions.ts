import { basename } from 'node:path';
import { type PlanVersion, planVersionSchema } from '#shared/domain/plan-version.ts';
import type { ReadDb } from '../../database.ts';
import { isRowIntact } from '../checks/row-checksum.ts';

interface Row {
  readonly ticket_id: number;
  readonly version: number;
  readonly saved_at_ms: number;
  readonly cause: string;
  readonly plan: string;
  readonly checksum: number;
}

// From the table itself: SQLite would take the key from its copy in the index.
const sql = 'SELECT * FROM plan_version NOT INDEXED ORDER BY ticket_id, version';

/** Every version of every plan, oldest first, and a sentence for each that is not as it was saved. */
export function listPlanVersions(db: ReadDb<'user'>): {
  readonly versions: readonly PlanVersion[];
  readonly damage: readonly string[];
} {
  const read = db.rows<Row>(sql).map((row) => versionFromRow(row, db.file));
  return {
    versions: read.filter((one) => typeof one !== 'string'),
    damage: read.filter((one) => typeof one === 'string'),
  };
}

function versionFromRow(row: Row, file: string): PlanVersion | string {
  const { ticket_id: ticketId, version, saved_at_ms: savedAtMs, cause, plan } = row;
  const parsed = isRowIntact(row)
    ? planVersionSchema.safeParse({ ticketId, version, savedAtMs, cause, plan: JSON.parse(plan) })
    : null;
  if (parsed?.success) return parsed.data;
  return `Version ${version} of the plan of ticket ${ticketId} in ${basename(file)} is not as it was saved and is not shown.`;
}
