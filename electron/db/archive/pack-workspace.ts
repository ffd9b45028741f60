import { createHash } from 'node:crypto';
import { chmodSync, closeSync, openSync, readSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { storeFiles } from '../backup/backup-folder.ts';
import { explainError } from '../explain-error.ts';
import { syncFolderOf, syncToDisk } from '../files/sync-to-disk.ts';
import {
  archiveApplicationId,
  archiveSchema,
  archiveVersion,
  chunkBytes,
  type LongWork,
  WorkCancelled,
} from './archive-format.ts';

/**
 * Writes copies of both workspace files into one file, which appears whole or not at all.
 * @param from a folder with checked copies that nobody has open
 * @returns the length of the file
 * @throws StoreProblem, WorkCancelled
 */
export function packWorkspace(
  from: string,
  target: string,
  facts: { readonly madeAtMs: number; readonly appVersion: string },
  work: LongWork,
): number {
  const temporary = `${target}.partial`;
  let database: Database.Database | undefined;
  try {
    rmSync(temporary, { force: true });
    closeSync(openSync(temporary, 'wx', 0o600));
    database = new Database(temporary);
    // Flushed as a whole at the end; until then the file has no name that anybody would trust.
    database.pragma('journal_mode = OFF');
    database.pragma('synchronous = OFF');
    database.pragma(`application_id = ${archiveApplicationId}`);
    database.pragma(`user_version = ${archiveVersion}`);
    database.exec(archiveSchema);
    database.prepare('INSERT INTO manifest VALUES (?, ?)').run(facts.madeAtMs, facts.appVersion);
    const names = Object.values(storeFiles);
    const total = names.reduce((sum, name) => sum + statSync(join(from, name)).size, 0);
    let done = 0;
    for (const name of names)
      addFile(database, join(from, name), name, (bytes) => {
        done += bytes;
        work.progress(done / total);
        if (work.isCancelled()) throw new WorkCancelled();
      });
    database.close();
    syncToDisk(temporary);
    chmodSync(temporary, 0o600);
    renameSync(temporary, target);
    syncFolderOf(target);
    return statSync(target).size;
  } catch (error) {
    database?.close();
    rmSync(temporary, { force: true });
    throw explainError(error, target);
  }
}

function addFile(
  database: Database.Database,
  path: string,
  name: string,
  onBytes: (bytes: number) => void,
): void {
  const insert = database.prepare('INSERT INTO chunk VALUES (?, ?, ?)');
  const hash = createHash('sha256');
  const handle = openSync(path, 'r');
  const buffer = Buffer.alloc(chunkBytes);
  let [bytes, number] = [0, 0];
  try {
    for (let read = readSync(handle, buffer); read > 0; read = readSync(handle, buffer)) {
      const content = buffer.subarray(0, read);
      hash.update(content);
      insert.run(name, number, content);
      bytes += read;
      number += 1;
      onBytes(read);
    }
  } finally {
    closeSync(handle);
  }
  database.prepare('INSERT INTO file VALUES (?, ?, ?)').run(name, bytes, hash.digest('hex'));
}
