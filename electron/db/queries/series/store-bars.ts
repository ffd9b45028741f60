import type { BarColumns } from '#shared/domain/bar-columns.ts';
import { BlockDamaged } from '../../block-damaged.ts';
import { blockChecksum } from '../../codec/block-checksum.ts';
import { encodeBlock } from '../../codec/encode-block.ts';
import { mergeBars } from '../../codec/merge-bars.ts';
import { splitByYear } from '../../codec/split-by-year.ts';
import type { WriteDb } from '../../database.ts';
import { type BlockRow, blockColumns, decodeBlocks, isIntact } from './block-row.ts';

const select = `SELECT ${blockColumns} FROM bar_block WHERE series_id = ? AND year = ?`;
const upsert = `INSERT INTO bar_block
    (series_id, year, codec, row_count, first_day, last_day, checksum, import_id, payload)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (series_id, year) DO UPDATE SET codec = excluded.codec, row_count = excluded.row_count,
    first_day = excluded.first_day, last_day = excluded.last_day, checksum = excluded.checksum,
    import_id = excluded.import_id, payload = excluded.payload`;

export interface StoredBars {
  readonly added: number;
  readonly changed: number;
  /** Years whose stored bars were damaged and have been replaced by the fresh ones. */
  readonly repairedYears: readonly number[];
}

/**
 * Merges fresh bars into the stored ones of a series by day, and writes the years that this changes.
 * A damaged year is replaced only by at least as many bars; fewer would lose the rest for good.
 * @throws BlockDamaged
 */
export function storeBars(
  db: WriteDb<'cache'>,
  series: { readonly id: number; readonly symbol: string },
  fresh: BarColumns,
  importId: number | null,
): StoredBars {
  let [added, changed] = [0, 0];
  const repairedYears: number[] = [];
  for (const { year, bars } of splitByYear(fresh)) {
    const stored = db.row<BlockRow>(select, series.id, year);
    if (!stored) {
      added += bars.day.length;
      writeBlock(db, series.id, year, bars, importId);
    } else if (isIntact(stored)) {
      const merged = mergeBars(decodeBlocks([stored], series.symbol, db.file), bars);
      added += merged.added;
      changed += merged.changed;
      if (merged.added + merged.changed > 0) writeBlock(db, series.id, year, merged.bars, importId);
    } else if (bars.day.length >= stored.rowCount) {
      added += bars.day.length;
      repairedYears.push(year);
      writeBlock(db, series.id, year, bars, importId);
    } else throw new BlockDamaged(db.file, series.symbol, year);
  }
  return { added, changed, repairedYears };
}

function writeBlock(
  db: WriteDb<'cache'>,
  seriesId: number,
  year: number,
  bars: BarColumns,
  importId: number | null,
): void {
  const block = encodeBlock(year, bars);
  const { codec, rowCount, firstDay, lastDay, payload } = block;
  const checksum = blockChecksum(seriesId, block);
  db.run(upsert, seriesId, year, codec, rowCount, firstDay, lastDay, checksum, importId, payload);
}
