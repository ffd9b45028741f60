import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { storeFiles } from '../backup/backup-folder.ts';
import type { StoreName } from '../database.ts';
import { explainError } from '../explain-error.ts';
import { formatVersion } from '../migrate.ts';
import type { Migration } from '../migration.ts';
import { cacheMigrations } from '../migrations/cache-migrations.ts';
import { userMigrations } from '../migrations/user-migrations.ts';
import { openCache } from '../open-cache.ts';
import { openUser } from '../open-user.ts';
import { applicationIds } from '../pragmas.ts';
import { StoreProblem } from '../store-problem.ts';
import { ArchiveRefused } from './archive-format.ts';
import { findSchemaDifference } from './find-schema-difference.ts';

const migrationsOf: Readonly<Record<StoreName, readonly Migration[]>> = {
  cache: cacheMigrations,
  user: userMigrations,
};

/**
 * Makes copies of workspace files, in a folder of their own, fit to replace the present ones: refuses what is not ours or newer,
 * or holds more than our tables, and brings the rest to the present format. Their content is the caller's to check.
 * @param origin what to call the files in a refusal
 * @throws ArchiveRefused, StoreProblem
 */
export function adoptFiles(folder: string, origin: string): void {
  for (const store of ['cache', 'user'] as const) {
    const file = join(folder, storeFiles[store]);
    if (!existsSync(file)) continue;
    refuseForeign(file, store, origin);
    (store === 'cache' ? openCache : openUser)(folder, { mode: 'write' }).close();
  }
  // What a migration copied beforehand is the backup itself.
  for (let version = 1; version < userMigrations.length; version += 1)
    rmSync(join(folder, `user.format-${version}.db`), { force: true });
}

function refuseForeign(file: string, store: StoreName, origin: string): void {
  const refuse = (why: string): never => {
    throw new ArchiveRefused(
      `${origin} cannot be restored: its ${storeFiles[store]} ${why}. Nothing was changed.`,
    );
  };
  let database: Database.Database | undefined;
  try {
    database = new Database(file, { readonly: true, fileMustExist: true });
    database.pragma('trusted_schema = OFF');
    database.pragma('cell_size_check = ON');
    if (database.pragma('application_id', { simple: true }) !== applicationIds[store])
      refuse('is not one of Stopline');
    const version = formatVersion(database);
    const migrations = migrationsOf[store];
    if (version < 1) refuse('is empty');
    if (version > migrations.length)
      refuse('was written by a newer version of Stopline; update Stopline first');
    const difference = findDifference(database, migrations.slice(0, version));
    if (difference !== null) refuse(`holds something Stopline never writes (${difference})`);
  } catch (error) {
    const problem = explainError(error, file);
    if (problem instanceof StoreProblem && ['damaged', 'not-a-database'].includes(problem.code))
      refuse('is damaged');
    throw problem;
  } finally {
    database?.close();
  }
}

const findDifference = (database: Database.Database, migrations: readonly Migration[]): string | null =>
  findSchemaDifference(
    database,
    migrations.map(({ sql }) => sql),
  );
