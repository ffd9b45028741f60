import { toBusinessDate } from '#shared/domain/business-date.ts';
import type { Lot, Statement } from '#shared/domain/statement.ts';
import type { ReadDb } from '../../database.ts';
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
  /** False when it is not as it was written. */
  readonly intact: boolean;
}

interface Row {
  readonly id: number;
  readonly account: string;
  readonly day: number;
  readonly source: string;
  readonly checksum: number;
  readonly fileName: string;
  readonly importedAtMs: number;
}

const statements = `SELECT statement.id, account, day, source, checksum, file_name AS fileName,
    imported_at_ms AS importedAtMs
  FROM statement JOIN statement_import ON statement_import.id = import_id ORDER BY account, day DESC`;
const lots = `SELECT id, ${lotColumns} FROM lot WHERE statement_id = ? ORDER BY id`;
const executions = `SELECT ${executionColumns} FROM execution WHERE statement_id = ? ORDER BY id`;

/** Every stored statement, by account and newest first. */
export function listStatements(db: ReadDb<'user'>): StoredStatement[] {
  return db.snapshot(() =>
    db.rows<Row>(statements).map(({ day, checksum, ...row }) => {
      const held = db
        .rows<LotRow & { id: number }>(lots, row.id)
        .map((lot) => ({ id: lot.id, ...lotFromRow(lot) }));
      const traded = db.rows<ExecutionRow>(executions, row.id).map(executionFromRow);
      return {
        ...row,
        date: toBusinessDate(day),
        lots: held,
        executions: traded,
        intact: statementChecksum({ ...row, day }, held, traded) === checksum,
      };
    }),
  );
}
