import { toDayNumber } from '#shared/domain/business-date.ts';
import type { Statement } from '#shared/domain/statement.ts';
import type { WriteDb } from '../../database.ts';
import type { ImportedFile } from '../imports/imported-file.ts';
import { recordStatementFile } from './import-row.ts';
import { removeUnusedImports } from './remove-statement.ts';
import { signStatement } from './sign-statement.ts';
import { executionColumns, lotColumns, rowFromExecution, rowFromLot } from './statement-row.ts';

const find = 'SELECT id FROM statement WHERE account = ? AND day = ?';
const upsert = `INSERT INTO statement (account, day, source, import_id, checksum) VALUES (?, ?, ?, ?, 0)
  ON CONFLICT (account, day) DO UPDATE SET source = excluded.source, import_id = excluded.import_id`;
const insertLot = `INSERT INTO lot (statement_id, ${lotColumns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
const insertExecution = `INSERT INTO execution (statement_id, ${executionColumns})
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/**
 * Stores the statements of a broker's file, and the record of the file, in one transaction: all of it or nothing. What the file
 * says of an account and day takes the place of what was known of it: its lots where it has lots, its executions where it has
 * executions, for brokers give the two in files of their own.
 * @returns for each statement whether there was one of its account and day
 */
export function writeStatements(
  db: WriteDb<'user'>,
  file: ImportedFile,
  source: string,
  statements: readonly Statement[],
): boolean[] {
  return db.transaction(() => {
    const importId = recordStatementFile(db, file);
    const replaced = statements.map((statement) => storeStatement(db, source, importId, statement));
    removeUnusedImports(db);
    return replaced;
  });
}

function storeStatement(
  db: WriteDb<'user'>,
  source: string,
  importId: number,
  { account, date, lots, executions }: Statement,
): boolean {
  const day = toDayNumber(date);
  const wasThere = db.row(find, account, day) !== undefined;
  db.run(upsert, account, day, source, importId);
  const { id } = db.row<{ id: number }>(find, account, day) as { id: number };
  if (lots.length > 0) db.run('DELETE FROM lot WHERE statement_id = ?', id);
  if (executions.length > 0) db.run('DELETE FROM execution WHERE statement_id = ?', id);
  for (const lot of lots) db.run(insertLot, id, ...Object.values(rowFromLot(lot)));
  for (const execution of executions)
    db.run(insertExecution, id, ...Object.values(rowFromExecution(execution)));
  signStatement(db, id);
  return wasThere;
}
