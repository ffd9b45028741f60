import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { storeFiles } from '../backup/backup-folder.ts';
import { ReadDb, WriteDb } from '../database.ts';
import { closingAfter, findDamage } from '../health/find-damage.ts';
import { userMigrations } from '../migrations/user-migrations.ts';
import { openDatabase } from '../open-database.ts';
import { openUser } from '../open-user.ts';
import { markAuditGap } from '../queries/audit/audit-gap.ts';
import { StoreProblem } from '../store-problem.ts';
import { fillFromBackup } from './fill-from-backup.ts';
import { isUnreadable } from './is-unreadable.ts';
import { rescueRows, type Row, type TableRemains } from './rescue-rows.ts';
import { settleStatements } from './settle-statements.ts';
import { ownRowTables, type PartOfRow, statementTable, type UserTable } from './user-tables.ts';

/** What became of the rows of one table of a damaged user.db. */
export interface SalvagedTable {
  readonly table: UserTable;
  /** Rows that came from the damaged file, and those among them that its backup had not or had otherwise. */
  readonly saved: number;
  readonly fresh: readonly PartOfRow[];
  /** Rows that were there, as far as is known, and could not be saved, whatever stands in for them. */
  readonly missing: number;
  /** Rows of the backup that stand in for what may have been lost. */
  readonly older: readonly PartOfRow[];
  /** Rows that were there and for which nothing stands in, as far as an index tells of them. */
  readonly lost: readonly PartOfRow[];
  /** True when more may be lost than can be known. */
  readonly uncertain: boolean;
}

const userFile = storeFiles.user;

/**
 * Puts what can be read of the damaged user.db of a workspace together with a copy of its backup, in whose place it then stands.
 * Only rows whose checksums hold are taken, and the result is checked like any file before it is used.
 * @param stage the folder of the copy; what is made beside it goes again
 * @returns what came of each table; null when nothing can be read, and then the copy is left as it was
 */
export function salvageUser(
  workspace: string,
  stage: string,
  nowMs: number,
): readonly SalvagedTable[] | null {
  const folder = join(stage, 'remains');
  try {
    const rescued = rescue(workspace, folder);
    const salvaged = closingAfter(openUser(stage, { mode: 'read' }), (backup) =>
      closingAfter(openUser(folder, { mode: 'write' }), (clean) => combine(clean, backup, rescued, nowMs)),
    );
    if (findDamage(folder, 'user').length > 0) return null;
    for (const side of ['', '-wal', '-shm']) rmSync(join(stage, userFile + side), { force: true });
    renameSync(join(folder, userFile), join(stage, userFile));
    return salvaged;
  } catch (error) {
    if (isUnreadable(error) || (error instanceof StoreProblem && error.code !== 'disk-full')) return null;
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Copies what can be read into a new file of the same format in `folder`. */
function rescue(workspace: string, folder: string): readonly TableRemains[] {
  const { damaged, version } = openDamaged(workspace);
  const format = {
    store: 'user',
    migrations: userMigrations.slice(0, version),
    copiesBeforeMigrating: false,
  } as const;
  return closingAfter(damaged, () =>
    closingAfter(
      new WriteDb('user', join(folder, userFile), openDatabase(folder, format, { mode: 'write' })),
      (clean) => rescueRows(damaged, clean),
    ),
  );
}

/** Opens a file for reading in whatever format it has. @throws StoreProblem */
function openDamaged(workspace: string): { damaged: ReadDb<'user'>; version: number } {
  for (let version = userMigrations.length; ; version -= 1) {
    const migrations = userMigrations.slice(0, version);
    try {
      const database = openDatabase(
        workspace,
        { store: 'user', migrations, copiesBeforeMigrating: false },
        { mode: 'read' },
      );
      return { damaged: new ReadDb('user', join(workspace, userFile), database), version };
    } catch (error) {
      if (version > 1 && error instanceof StoreProblem && error.code === 'older-than-app') continue;
      throw error;
    }
  }
}

function combine(
  clean: WriteDb<'user'>,
  backup: ReadDb<'user'>,
  rescued: readonly TableRemains[],
  nowMs: number,
): readonly SalvagedTable[] {
  clean.run('PRAGMA foreign_keys = OFF');
  return clean.transaction(() => {
    const lostStatements = settleStatements(clean, backup, nowMs);
    const remains = rescued.map((one) =>
      one.table === statementTable.table && lostStatements.length > 0
        ? { ...one, whole: false, missing: [...(one.missing ?? []), ...lostStatements] }
        : one,
    );
    const tables = [...ownRowTables, statementTable];
    const saved = new Map(tables.map(({ table }) => [table, rowsOf(clean, table)] as const));
    const older = fillFromBackup(clean, backup, remains);
    removeOrphanedLines(clean);
    const salvaged = tables.map((table): SalvagedTable => {
      const { whole, missing } = remains.find((one) => one.table === table.table) as TableRemains;
      const rows = saved.get(table.table) ?? [];
      const known = new Set(rowsOf(backup, table.table).map(contentOf));
      return {
        table,
        saved: rows.length,
        fresh: rows.filter((row) => !known.has(contentOf(row))),
        missing: missing?.length ?? 0,
        older: older.get(table.table) ?? [],
        lost: (missing ?? [])
          .filter((row) => !isThere(clean, table, row))
          .map((row) => withTitle(clean, row)),
        uncertain: !whole && missing === null,
      };
    });
    markLostLines(clean, salvaged, nowMs);
    return salvaged;
  });
}

/** A line that takes back one that is lost says nothing any more. */
function removeOrphanedLines(clean: WriteDb<'user'>): void {
  const isOrphan = 'undoes IS NOT NULL AND undoes NOT IN (SELECT id FROM audit_line)';
  clean.run(`DELETE FROM audit_line WHERE ${isOrphan}`);
}

/** What may be lost of the audit, also at its end, must show as a gap: nothing before it can be undone or taken for complete. */
function markLostLines(clean: WriteDb<'user'>, salvaged: readonly SalvagedTable[], nowMs: number): void {
  const audit = salvaged.find(({ table }) => table.table === 'audit_line') as SalvagedTable;
  if (!audit.uncertain && audit.lost.length === 0) return;
  const { id } = clean.row<{ id: number }>('SELECT coalesce(max(id), 0) AS id FROM audit_line') as {
    id: number;
  };
  const lastLostId = Math.max(id + 1, ...audit.lost.map((row) => Number(row['id'])));
  markAuditGap(clean, {
    lastLostId,
    atMs: nowMs,
    sentence: 'user.db was damaged; lines before this one are lost.',
  });
}

const rowsOf = (db: ReadDb<'user'>, table: string): Row[] =>
  db.rows<Row>(`SELECT * FROM ${table} NOT INDEXED`);

/** Two rows of a table with the same content are the same to a person; statements are numbered anew in another file. */
const contentOf = ({ id, import_id: file, ...row }: Row): string =>
  JSON.stringify(file === undefined ? [id, row] : row);

function isThere(clean: ReadDb<'user'>, { table, index }: UserTable, row: PartOfRow): boolean {
  const columns = index?.columns ?? ['rowid'];
  const sql = `SELECT 1 FROM ${table} WHERE ${columns.map((column) => `${column} IS ?`).join(' AND ')}`;
  return clean.row(sql, ...columns.map((column) => row[column] ?? null)) !== undefined;
}

/** The row of an index of playbooks with the title that another version gives. */
function withTitle(clean: ReadDb<'user'>, row: PartOfRow): PartOfRow {
  const { playbook_id: id } = row;
  if (typeof id !== 'string') return row;
  const sql =
    'SELECT title FROM playbook_version NOT INDEXED WHERE playbook_id = ? ORDER BY version DESC LIMIT 1';
  return { ...row, ...clean.row<{ title: string }>(sql, id) };
}
