import { toBusinessDate } from '#shared/domain/business-date.ts';
import type { CorporateAction } from '#shared/domain/series.ts';
import type { ReadDb } from '../../database.ts';
import { actionChecksum } from './action-checksum.ts';
import { findSeries } from '../series/find-series.ts';
import { seriesDamaged } from '../series/series-row.ts';

interface Row {
  readonly day: number;
  readonly kind: CorporateAction['kind'];
  readonly value: number;
  readonly checksum: number;
}

const sql = 'SELECT day, kind, value, checksum FROM corporate_action WHERE series_id = ? ORDER BY day, kind';

/**
 * Splits and dividends of a series, oldest first; empty when it has none or is not stored.
 * @throws StoreProblem with the code `damaged` rather than give a value that was not written
 */
export function readActions(db: ReadDb<'cache'>, symbol: string): CorporateAction[] {
  return db.snapshot(() => {
    const series = findSeries(db, symbol);
    if (!series) return [];
    const rows = db.rows<Row>(sql, series.id);
    const actions = rows.map(({ day, kind, value }) => ({ date: toBusinessDate(day), kind, value }));
    const isIntact = actions.every((action, i) => actionChecksum(series.id, action) === rows[i].checksum);
    if (!isIntact || actions.length !== series.actionCount)
      throw seriesDamaged(db.file, symbol, 'splits and dividends');
    return actions;
  });
}
