import type { OptionChain } from '#shared/domain/option-chain.ts';
import type { ReadDb } from '../../database.ts';
import { chainColumns, chainFromRow, type ChainRow } from './chain-row.ts';

const sql = `SELECT ${chainColumns}, payload FROM option_chain
  WHERE underlying = ? AND quote_day BETWEEN ? AND ? ORDER BY quote_day DESC LIMIT 1`;

/**
 * The newest chain of an underlying that was quoted from one day through another, in days since 1970-01-01; null when there is none.
 * @throws StoreProblem with the code `damaged` rather than give a value that was not written
 */
export function readChain(
  db: ReadDb<'cache'>,
  underlying: string,
  fromDay: number,
  throughDay: number,
): OptionChain | null {
  const row = db.row<ChainRow>(sql, underlying, fromDay, throughDay);
  return row ? chainFromRow(row, db.file) : null;
}
