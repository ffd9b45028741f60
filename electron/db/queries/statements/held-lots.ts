import { type BusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import type { ReadDb } from '../../database.ts';
import type { StoredLot } from './list-statements.ts';
import { lotColumns, lotFromRow, type LotRow } from './statement-row.ts';

const columns = lotColumns
  .split(',')
  .map((name) => `lot.${name.trim()}`)
  .join(', ');
const before = `SELECT lot.id, ${columns} FROM lot JOIN statement ON statement.id = statement_id
  WHERE symbol = ? AND kind <> 'cash' AND day < ? ORDER BY lot.id`;
const symbols = "SELECT DISTINCT symbol FROM lot WHERE kind = 'security' ORDER BY symbol";
const one = `SELECT id, ${lotColumns} FROM lot WHERE id = ?`;

/** Lots of a symbol, and options on it, on statements of before a day. */
export function lotsBefore(db: ReadDb<'user'>, symbol: string, date: BusinessDate): StoredLot[] {
  return db.rows<LotRow & { id: number }>(before, symbol, toDayNumber(date)).map(storedLot);
}

/** The securities that any statement holds. */
export function listHeldSymbols(db: ReadDb<'user'>): string[] {
  return db.rows<{ symbol: string }>(symbols).map(({ symbol }) => symbol);
}

/** A lot by its number; null when its statement has been replaced or removed. */
export function findLot(db: ReadDb<'user'>, id: number): StoredLot | null {
  const row = db.row<LotRow & { id: number }>(one, id);
  return row ? storedLot(row) : null;
}

const storedLot = (row: LotRow & { id: number }): StoredLot => ({ id: row.id, ...lotFromRow(row) });
