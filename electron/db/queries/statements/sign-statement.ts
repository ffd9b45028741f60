import type { WriteDb } from '../../database.ts';
import {
  executionColumns,
  executionFromRow,
  type ExecutionRow,
  lotColumns,
  lotFromRow,
  type LotRow,
  statementChecksum,
  statementDamaged,
  type StatementRecord,
} from './statement-row.ts';

const find = 'SELECT account, day, source, checksum FROM statement WHERE id = ?';
const lots = `SELECT ${lotColumns} FROM lot WHERE statement_id = ? ORDER BY id`;
const executions = `SELECT ${executionColumns} FROM execution WHERE statement_id = ? ORDER BY id`;

type SignedRecord = StatementRecord & { readonly checksum: number };

function computeChecksum(db: WriteDb<'user'>, id: number): { record: SignedRecord; checksum: number } {
  const record = db.row<SignedRecord>(find, id) as SignedRecord;
  const held = db.rows<LotRow>(lots, id).map(lotFromRow);
  const traded = db.rows<ExecutionRow>(executions, id).map(executionFromRow);
  return { record, checksum: statementChecksum(record, held, traded) };
}

/** Writes the checksum of a statement anew, after a change of what belongs to it and in the same transaction. */
export function signStatement(db: WriteDb<'user'>, id: number): void {
  db.run('UPDATE statement SET checksum = ? WHERE id = ?', computeChecksum(db, id).checksum, id);
}

/** @throws StoreProblem with the code `damaged`: a new checksum would hide for good that something was not as written */
export function requireIntactStatement(db: WriteDb<'user'>, id: number): void {
  const { record, checksum } = computeChecksum(db, id);
  if (checksum !== record.checksum) throw statementDamaged(db.file, record);
}
