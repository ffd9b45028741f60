import { toBusinessDate } from '#shared/domain/business-date.ts';
import type { Lot, Statement } from '#shared/domain/statement.ts';
import type { ReadDb } from '../../database.ts';
import { readStatementFiles } from './import-row.ts';
import {
  executionColumns,
  executionFromRow,
  type ExecutionRow,
  lotColumns,
  lotFromRow,
  type LotRow,
  statementChecksum,
} from './statement-row.ts';

/** A lot and the number under which the audit knows it. */
export interface StoredLot extends Lot {
  readonly id: number;
}

export interface StoredStatement extends Statement {
  readonly id: number;
  readonly source: string;
  readonly fileName: string;
  readonly importedAtMs: number;
  readonly lots: readonly StoredLot[];
  /** False when it, or the record of its file, is not as it was written. */
  readonly intact: boolean;
}

interface Row {
  readonly id: number;
  readonly account: string;
  readonly day: number;
  readonly source: string;
  readonly checksum: number;
  readonly importId: number;
}

const statements = `SELECT id, account, day, source, import_id AS importId, checksum FROM statement
  ORDER BY account, day DESC`;
const lots = `SELECT id, ${lotColumns} FROM lot WHERE statement_id = ? ORDER BY id`;
const executions = `SELECT ${executionColumns} FROM execution WHERE statement_id = ? ORDER BY id`;

/** Every stored statement, by account and newest first. */
export function listStatements(db: ReadDb<'user'>): StoredStatement[] {
  return db.snapshot(() => {
    const files = readStatementFiles(db);
    return db.rows<Row>(statements).map(({ day, checksum, importId, ...row }) => {
      const file = files.get(importId);
      const held = db
        .rows<LotRow & { id: number }>(lots, row.id)
        .map((lot) => ({ id: lot.id, ...lotFromRow(lot) }));
      const traded = db.rows<ExecutionRow>(executions, row.id).map(executionFromRow);
      return {
        ...row,
        fileName: file?.row.file_name ?? '',
        importedAtMs: file?.row.imported_at_ms ?? 0,
        date: toBusinessDate(day),
        lots: held,
        executions: traded,
        intact: file?.intact === true && statementChecksum({ ...row, day }, held, traded) === checksum,
      };
    });
  });
}
