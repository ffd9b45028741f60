import type { Trigger } from '#shared/domain/trigger.ts';
import type { WriteDb } from '../../database.ts';
import { rowChecksum } from '../checks/row-checksum.ts';

const reserve = `INSERT INTO trigger_rule (record, checksum) VALUES ('null', 0)`;
const update = 'UPDATE trigger_rule SET record = ?, checksum = ? WHERE id = ?';

/** Saves a trigger in place of what stood under its number; without one it gets the next. On disk when this returns. */
export function saveTrigger(
  db: WriteDb<'user'>,
  trigger: Omit<Trigger, 'id'> & { readonly id: number | null },
): Trigger {
  return db.transaction(() => {
    const id = trigger.id ?? db.run(reserve).lastId;
    const saved = { ...trigger, id };
    const record = JSON.stringify(saved);
    db.run(update, record, rowChecksum([id, record]), id);
    return saved;
  });
}
