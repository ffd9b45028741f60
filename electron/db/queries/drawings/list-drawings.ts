import type { Drawing } from '#shared/domain/drawing.ts';
import type { ReadDb } from '../../database.ts';
import { StoreProblem } from '../../store-problem.ts';
import { type DrawingRow, drawingFromRow } from './drawing-row.ts';

// From the table itself: a column in the index could hide that the row has changed.
const all = 'SELECT id, symbol, record, checksum FROM drawing NOT INDEXED ORDER BY rowid';
const ofSymbol = 'SELECT id, symbol, record, checksum FROM drawing WHERE symbol = ? ORDER BY rowid';

/** The drawings of a symbol, or of all, that are as they were saved, oldest first, and a sentence for each that is not. */
export function readDrawings(
  db: ReadDb<'user'>,
  symbol: string | null,
): { readonly drawings: Drawing[]; readonly damage: string[] } {
  const reading = { drawings: [] as Drawing[], damage: [] as string[] };
  const rows = symbol === null ? db.rows<DrawingRow>(all) : db.rows<DrawingRow>(ofSymbol, symbol);
  for (const row of rows) {
    try {
      reading.drawings.push(drawingFromRow(row, db.file));
    } catch (error) {
      if (!(error instanceof StoreProblem && error.code === 'damaged')) throw error;
      reading.damage.push(error.message);
    }
  }
  return reading;
}
