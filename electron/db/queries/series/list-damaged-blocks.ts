import type { ReadDb } from '../../database.ts';
import { type BlockRow, blockColumns, isIntact } from './block-row.ts';

const symbols = 'SELECT id, symbol FROM series ORDER BY symbol';
const blocks = `SELECT ${blockColumns} FROM bar_block WHERE series_id = ? ORDER BY year`;

/** Every stored year whose checksum does not hold. Reads the whole file; about 60 ns a bar. */
export function listDamagedBlocks(db: ReadDb<'cache'>): { symbol: string; year: number }[] {
  return db.snapshot(() =>
    db.rows<{ id: number; symbol: string }>(symbols).flatMap(({ id, symbol }) =>
      db
        .rows<BlockRow>(blocks, id)
        .filter((block) => !isIntact(block))
        .map(({ year }) => ({ symbol, year })),
    ),
  );
}
