import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { basename, join } from 'node:path';
import Database from 'better-sqlite3';
import { copyDatabase } from './copy-database.ts';
import type { StoreName } from './database.ts';
import { explainError } from './explain-error.ts';
import { formatVersion, migrate } from './migrate.ts';
import type { Migration } from './migration.ts';
import { applicationIds, busyTimeoutMs, setPragmas } from './pragmas.ts';
import { StoreProblem } from './store-problem.ts';

export interface StoreFormat {
  readonly store: StoreName;
  readonly migrations: readonly Migration[];
  /** Whether the file is copied beside itself before each migration. */
  readonly copiesBeforeMigrating: boolean;
}

export interface OpenOptions<Mode extends 'read' | 'write' = 'read' | 'write'> {
  /** `write` makes the folder and the file when they are missing and migrates; `read` does neither. */
  readonly mode: Mode;
}

/**
 * Opens `<folder>/<store>.db`, ready to use: pragmas set, ours, and of the newest format.
 * @throws StoreProblem for every file or disk that does not allow it
 */
export function openDatabase(folder: string, format: StoreFormat, { mode }: OpenOptions): Database.Database {
  const file = join(folder, `${format.store}.db`);
  let database: Database.Database | undefined;
  try {
    if (mode === 'write') makeFile(folder, file);
    else if (!existsSync(file)) throw new StoreProblem('missing', file);
    database = new Database(file, { readonly: mode === 'read', fileMustExist: true, timeout: busyTimeoutMs });
    checkOwnership(database, format, file);
    setPragmas(database, format.store, mode);
    if (mode === 'write') migrateFile(database, format, folder);
    else if (formatVersion(database) < format.migrations.length)
      throw new StoreProblem('older-than-app', file);
    return database;
  } catch (error) {
    database?.close();
    throw explainError(error, file);
  }
}

/** SQLite gives its side files the permissions of the main one, so the main one is made before SQLite opens it. */
function makeFile(folder: string, file: string): void {
  // A folder that is already there is the user's; its permissions stay.
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600));
  else if (process.platform !== 'win32') chmodSync(file, 0o600);
}

/** Refuses, before anything is written, what another program or a newer Stopline made. */
function checkOwnership(database: Database.Database, format: StoreFormat, file: string): void {
  const objects = database.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() as number;
  const version = formatVersion(database);
  const application = database.pragma('application_id', { simple: true }) as number;
  if (objects === 0 && version === 0) return;
  if (application !== applicationIds[format.store]) throw new StoreProblem('not-a-database', file);
  const known = format.migrations.length;
  if (version > known)
    throw new StoreProblem('newer-than-app', file, {
      message: `${basename(file)} was written by a newer version of Stopline (format ${version}; this version knows up to ${known}). Update Stopline, then open the workspace again.`,
    });
}

function migrateFile(database: Database.Database, format: StoreFormat, folder: string): void {
  migrate(database, format.store, format.migrations, (version) => {
    if (format.copiesBeforeMigrating)
      copyDatabase(database, join(folder, `${format.store}.format-${version}.db`));
  });
}
