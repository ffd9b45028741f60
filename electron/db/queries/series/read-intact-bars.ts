import type { BarColumns } from '#shared/domain/bar-columns.ts';
import type { ReadDb } from '../../database.ts';
import { type BlockRow, blockColumns, decodeBlocks, isIntact } from './block-row.ts';

export interface IntactBars {
  readonly bars: BarColumns;
  /** Years whose bars are lost: the columns have nothing in them. */
  readonly damagedYears: readonly number[];
}

const sql = `SELECT ${blockColumns} FROM bar_block
  WHERE series_id = (SELECT id FROM series WHERE symbol = ?) ORDER BY year`;

/** What can still be trusted of a damaged series. For repair and for showing what is lost, not for computing. */
export function readIntactBars(db: ReadDb<'cache'>, symbol: string): IntactBars {
  const blocks = db.rows<BlockRow>(sql, symbol);
  const intact = blocks.filter(isIntact);
  return {
    bars: decodeBlocks(intact, symbol, db.file),
    damagedYears: blocks.filter((block) => !intact.includes(block)).map(({ year }) => year),
  };
}
