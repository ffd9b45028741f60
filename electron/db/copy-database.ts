import { chmodSync, closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type Database from 'better-sqlite3';

/** Writes a complete copy of an open database to `target`, which appears whole or not at all. */
export function copyDatabase(database: Database.Database, target: string): void {
  const temporary = `${target}.partial`;
  rmSync(temporary, { force: true });
  database.prepare('VACUUM INTO ?').run(temporary);
  chmodSync(temporary, 0o600);
  syncToDisk(temporary);
  renameSync(temporary, target);
  // Windows cannot open a folder to flush it and does not need to.
  if (process.platform !== 'win32') syncToDisk(dirname(target));
}

function syncToDisk(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
