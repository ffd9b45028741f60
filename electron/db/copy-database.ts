import { chmodSync, renameSync, rmSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { syncFolderOf, syncToDisk } from './files/sync-to-disk.ts';

/** Writes a complete copy of an open database to `target`, which appears whole or not at all. */
export function copyDatabase(database: Database.Database, target: string): void {
  const temporary = `${target}.partial`;
  rmSync(temporary, { force: true });
  try {
    database.prepare('VACUUM INTO ?').run(temporary);
    chmodSync(temporary, 0o600);
    syncToDisk(temporary);
    renameSync(temporary, target);
  } catch (error) {
    // What a full disk left behind would keep it full.
    rmSync(temporary, { force: true });
    throw error;
  }
  syncFolderOf(target);
}
