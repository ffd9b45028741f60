import { createHash } from 'node:crypto';
import { closeSync, openSync, statfsSync, statSync, writeSync } from 'node:fs';
import { basename, join } from 'node:path';
import Database from 'better-sqlite3';
import { storeFiles } from '../backup/backup-folder.ts';
import { explainError } from '../explain-error.ts';
import { StoreProblem } from '../store-problem.ts';
import {
  archiveApplicationId,
  ArchiveRefused,
  archiveSchema,
  archiveVersion,
  chunkBytes,
  type FileEntry,
  type LongWork,
  WorkCancelled,
} from './archive-format.ts';
import { findSchemaDifference } from './find-schema-difference.ts';

/**
 * Takes both workspace files out of one written by {@link packWorkspace}, into an empty folder. Names come from this program,
 * never from the file; every length is known, and that it fits, before the first byte is written.
 * @throws ArchiveRefused, StoreProblem, WorkCancelled
 */
export function unpackWorkspace(path: string, folder: string, work: LongWork): void {
  const name = basename(path);
  let database: Database.Database | undefined;
  try {
    const status = statSync(path, { throwIfNoEntry: false });
    if (!status?.isFile()) throw new ArchiveRefused(`${name} is no file that can be read.`);
    database = new Database(path, { readonly: true, fileMustExist: true });
    const entries = checkContainer(database, name, status.size);
    const total = entries.reduce((sum, { bytes }) => sum + bytes, 0);
    const { bavail, bsize } = statfsSync(folder);
    // Bringing older files to the present format needs some room as well.
    if (total * 1.5 > bavail * bsize) throw new StoreProblem('disk-full', join(folder, storeFiles.cache));
    let done = 0;
    for (const entry of entries)
      takeOut(database, name, entry, folder, (bytes) => {
        done += bytes;
        work.progress(done / total);
        if (work.isCancelled()) throw new WorkCancelled();
      });
  } catch (error) {
    const problem = explainError(error, path);
    const unreadable =
      problem instanceof StoreProblem && ['damaged', 'not-a-database', 'no-access'].includes(problem.code);
    throw unreadable ? refusal(name, 'it is damaged, or not such a file at all') : problem;
  } finally {
    database?.close();
  }
}

const refusal = (name: string, why: string): ArchiveRefused =>
  new ArchiveRefused(`${name} cannot be restored: ${why}. Nothing was changed.`);

/** Everything the file says of itself, believed only where it agrees with what can be counted. */
function checkContainer(database: Database.Database, name: string, fileBytes: number): FileEntry[] {
  database.pragma('trusted_schema = OFF');
  database.pragma('cell_size_check = ON');
  const version = database.pragma('user_version', { simple: true }) as number;
  if (database.pragma('application_id', { simple: true }) !== archiveApplicationId)
    throw refusal(name, 'it is not a workspace backup');
  if (version > archiveVersion)
    throw refusal(name, 'a newer version of Stopline wrote it; update Stopline first');
  const difference = findSchemaDifference(database, [archiveSchema]);
  if (difference !== null) throw refusal(name, `it holds something no backup holds (${difference})`);
  // Also finds pages that are counted twice, with which a small file can pretend to be a large one.
  if (database.pragma('quick_check(1)', { simple: true }) !== 'ok') throw refusal(name, 'it is damaged');
  const entries = database.prepare('SELECT name, bytes, sha256 FROM file ORDER BY name').all() as FileEntry[];
  const expected = Object.values(storeFiles).sort();
  if (entries.map((entry) => entry.name).join() !== expected.join())
    throw refusal(name, `it does not hold exactly ${expected.join(' and ')}`);
  const chunks = database
    .prepare(
      `SELECT name, count(*) AS count, max(number) AS last, sum(length(content)) AS bytes, max(length(content)) AS longest
       FROM chunk GROUP BY name ORDER BY name`,
    )
    .all() as { name: string; count: number; last: number; bytes: number; longest: number }[];
  const agrees = entries.every((entry, index) => {
    const chunk = chunks[index];
    return (
      chunk?.name === entry.name &&
      chunk.bytes === entry.bytes &&
      chunk.longest <= chunkBytes &&
      chunk.last === chunk.count - 1
    );
  });
  const total = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  if (!agrees || chunks.length !== entries.length || !(total <= fileBytes))
    throw refusal(name, 'its parts do not have the lengths it states');
  return entries;
}

function takeOut(
  database: Database.Database,
  archive: string,
  { name, sha256 }: FileEntry,
  folder: string,
  onBytes: (bytes: number) => void,
): void {
  const hash = createHash('sha256');
  const handle = openSync(join(folder, name), 'wx', 0o600);
  try {
    const chunks = database.prepare('SELECT content FROM chunk WHERE name = ? ORDER BY number').pluck();
    for (const content of chunks.iterate(name) as Iterable<Uint8Array>) {
      hash.update(content);
      for (let at = 0; at < content.length; ) at += writeSync(handle, content, at);
      onBytes(content.length);
    }
  } finally {
    closeSync(handle);
  }
  if (hash.digest('hex') !== sha256) throw refusal(archive, `the content of ${name} is not what was saved`);
}
