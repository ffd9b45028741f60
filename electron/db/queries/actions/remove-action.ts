import type { BusinessDate } from '#shared/domain/business-date.ts';
import { toDayNumber } from '#shared/domain/business-date.ts';
import type { CorporateAction } from '#shared/domain/series.ts';
import type { WriteDb } from '../../database.ts';

const sql = `DELETE FROM corporate_action WHERE day = ? AND kind = ?
  AND series_id = (SELECT id FROM series WHERE symbol = ?)`;

/** Removes one action. The series' own record counts its actions, so it must be written in the same transaction. */
export function removeAction(
  db: WriteDb<'cache'>,
  symbol: string,
  date: BusinessDate,
  kind: CorporateAction['kind'],
): void {
  db.run(sql, toDayNumber(date), kind, symbol);
}
