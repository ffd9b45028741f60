import { toDayNumber } from '#shared/domain/business-date.ts';
import type { CorporateAction } from '#shared/domain/series.ts';
import type { WriteDb } from '../../database.ts';
import { actionChecksum } from './action-checksum.ts';

const upsert = `INSERT INTO corporate_action (series_id, day, kind, value, checksum) VALUES (?, ?, ?, ?, ?)
  ON CONFLICT (series_id, day, kind) DO UPDATE SET value = excluded.value, checksum = excluded.checksum`;

/** Adds splits and dividends to those of a series; a new value wins over the stored one of its day and kind. */
export function storeActions(
  db: WriteDb<'cache'>,
  seriesId: number,
  actions: readonly CorporateAction[],
): void {
  for (const action of actions)
    db.run(
      upsert,
      seriesId,
      toDayNumber(action.date),
      action.kind,
      action.value,
      actionChecksum(seriesId, action),
    );
}
