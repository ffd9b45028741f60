import type Database from 'better-sqlite3';
import type { SqlValue, StoreName } from './database.ts';
import type { Migration } from './migration.ts';
import { applicationIds } from './pragmas.ts';
import { rowChecksum } from './queries/checks/row-checksum.ts';

/** Version of a file's format: the number of migrations it has been through. */
export function formatVersion(database: Database.Database): number {
  return database.pragma('user_version', { simple: true }) as number;
}

/** Gives a connection what the SQL of migrations calls: `row_checksum(value, ...)`, see {@link rowChecksum}. */
export function addMigrationFunctions(database: Database.Database): void {
  const options = { varargs: true, deterministic: true, directOnly: true };
  database.function('row_checksum', options, (...values) => rowChecksum(values as SqlValue[]));
}

/**
 * Brings a file to the newest format, each migration in its own transaction, and a new file in one.
 * @param keepCopy called before each migration of a file that already has content
 */
export function migrate(
  database: Database.Database,
  store: StoreName,
  migrations: readonly Migration[],
  keepCopy: (version: number) => void,
): void {
  addMigrationFunctions(database);
  const apply = (version: number, isNew: boolean): void => {
    if (!isNew) keepCopy(version);
    database
      .transaction(() => {
        // Another process may have migrated while this one waited for the lock.
        if (formatVersion(database) !== version) return;
        for (const { sql } of migrations.slice(version, isNew ? undefined : version + 1)) database.exec(sql);
        database.pragma(`application_id = ${applicationIds[store]}`);
        database.pragma(`user_version = ${isNew ? migrations.length : version + 1}`);
      })
      .immediate();
  };
  for (let version = formatVersion(database); version < migrations.length; version = formatVersion(database))
    apply(version, version === 0);
}
