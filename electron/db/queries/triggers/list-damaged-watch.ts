import { basename } from 'node:path';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import type { ReadDb } from '../../database.ts';
import { type AlertRow, alertColumns, alertFromRow } from './alert-row.ts';
import { readTriggers } from './list-triggers.ts';
import { isRowIntact } from '../checks/row-checksum.ts';

const alerts = `SELECT ${alertColumns} FROM alert NOT INDEXED ORDER BY id`;
const checks = 'SELECT through_day, at_ms, record, checksum FROM alert_check ORDER BY through_day';

/** A sentence for each trigger, alert and look that is not as it was saved. It stays in the file and nobody reads it. */
export function listDamagedWatch(db: ReadDb<'user'>): string[] {
  const name = basename(db.file);
  const damagedAlerts = db
    .rows<AlertRow>(alerts)
    .filter((row) => alertFromRow(row) === null)
    .map(({ id }) => `The alert ${id} in ${name} is not as it was logged and is not shown.`);
  const damagedChecks = db
    .rows<{ through_day: number; at_ms: number; record: string; checksum: number }>(checks)
    .filter((row) => !isRowIntact(row))
    .map(
      ({ through_day: day }) =>
        `What ${name} says of the look at the triggers through ${toBusinessDate(day)} is not as it was saved; the look before it counts.`,
    );
  return [...readTriggers(db).damage, ...damagedAlerts, ...damagedChecks];
}
