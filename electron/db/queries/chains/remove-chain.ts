import { type BusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import type { WriteDb } from '../../database.ts';

const sql = 'DELETE FROM option_chain WHERE underlying = ? AND quote_day = ?';

/** Removes the chain of an underlying and day; the record of its import stays. False when there was none. */
export function removeChain(db: WriteDb<'cache'>, underlying: string, quoteDate: BusinessDate): boolean {
  return db.transaction(() => db.run(sql, underlying, toDayNumber(quoteDate)).changes > 0);
}
