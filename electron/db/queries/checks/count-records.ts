import type { ReadDb } from '../../database.ts';

const sql = `
SELECT
  (SELECT count(*) FROM ticket) AS tickets,
  (SELECT count(DISTINCT playbook_id) FROM playbook_version) AS playbooks,
  (SELECT count(*) FROM trigger_rule) AS triggers`;

export interface RecordCounts {
  readonly tickets: number;
  readonly playbooks: number;
  readonly triggers: number;
}

/** How many things a person wrote, not what. */
export function countRecords(db: ReadDb<'user'>): RecordCounts {
  return db.row<RecordCounts>(sql) as RecordCounts;
}
