import type { Trigger } from '#shared/domain/trigger.ts';
import type { ReadDb } from '../../database.ts';
import { StoreProblem } from '../../store-problem.ts';
import { type TriggerRow, triggerFromRow } from './trigger-row.ts';

const sql = 'SELECT id, record, checksum FROM trigger_rule ORDER BY id';

/** Every trigger that is as it was saved, oldest first, and a sentence for each that is not; it stays in the file. */
export function readTriggers(db: ReadDb<'user'>): {
  readonly triggers: Trigger[];
  readonly damage: string[];
} {
  const reading = { triggers: [] as Trigger[], damage: [] as string[] };
  for (const row of db.rows<TriggerRow>(sql)) {
    try {
      reading.triggers.push(triggerFromRow(row, db.file));
    } catch (error) {
      if (!(error instanceof StoreProblem && error.code === 'damaged')) throw error;
      reading.damage.push(error.message);
    }
  }
  return reading;
}
