import { basename } from 'node:path';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import type { CorporateAction } from '#shared/domain/series.ts';
import type { ReadDb } from '../database.ts';
import { StoreProblem } from '../store-problem.ts';
import { actionChecksum } from './action-checksum.ts';

interface Row {
  readonly seriesId: number;
  readonly day: number;
  readonly kind: CorporateAction['kind'];
  readonly value: number;
  readonly checksum: number;
}

const sql = `SELECT series_id AS seriesId, day, kind, value, checksum FROM corporate_action
  WHERE series_id = (SELECT id FROM series WHERE symbol = ?) ORDER BY day, kind`;

/**
 * Splits and dividends of a series, oldest first; empty when it has none or is not stored.
 * @throws StoreProblem with the code `damaged` rather than give a value that was not written
 */
export function readActions(db: ReadDb<'cache'>, symbol: string): CorporateAction[] {
  return db.rows<Row>(sql, symbol).map(({ seriesId, day, kind, value, checksum }) => {
    const action = { date: toBusinessDate(day), kind, value };
    if (actionChecksum(seriesId, action) !== checksum)
      throw new StoreProblem('damaged', db.file, {
        message: `The stored ${kind} of ${symbol} on ${action.date} in ${basename(db.file)} is damaged. Remove ${symbol} and import its files again.`,
      });
    return action;
  });
}
