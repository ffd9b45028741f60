import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ArchiveRefused } from '#electron/db/archive/archive-format.ts';
import { listTickets } from '#electron/db/queries/tickets/list-tickets.ts';
import { readSeries } from '#electron/db/queries/series/read-series.ts';
import { seededRandom } from '../support/fixtures.ts';
import { fillWorkspace } from '../support/store/fill-workspace.ts';
import { restoreWorkspace, savedPath, saveWorkspace, withStore } from '../support/store/saved-workspace.ts';
import { temporaryFolder } from '../support/store/temporary-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'stopline-archive-'));
const workspace = join(root, 'workspace');
const good = savedPath(root, 'good');
beforeAll(async () => {
  fillWorkspace(workspace, ['AAA', 'BBB']);
  await saveWorkspace(workspace, good);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Everything a workspace holds, as a value to compare. */
function contentOf(folder: string): Promise<unknown> {
  return withStore(folder, (context) => {
    const symbols = context.cache().rows<{ symbol: string }>('SELECT symbol FROM series ORDER BY symbol');
    return {
      series: symbols.map(({ symbol }) => readSeries(context.cache(), symbol)),
      tickets: listTickets(context.user()),
    };
  });
}

test('the restore drill: 50 of 50 workspaces come back exactly as they were saved', {
  timeout: 120_000,
}, async () => {
  const random = seededRandom(7);
  const folder = join(temporaryFolder(), 'workspace');
  let exact = 0;
  for (let drill = 0; drill < 50; drill += 1) {
    const symbols = Array.from({ length: 1 + Math.floor(random() * 5) }, (_, i) => `D${drill}S${i}`);
    fillWorkspace(folder, symbols, 1 + Math.floor(random() * 1500));
    const before = await contentOf(folder);
    await saveWorkspace(folder, savedPath(root, 'drill'));
    fillWorkspace(folder, ['LATER', ...symbols], 10);
    expect(await contentOf(folder)).not.toEqual(before);
    await restoreWorkspace(folder, savedPath(root, 'drill'));
    expect(await contentOf(folder)).toEqual(before);
    exact += 1;
    rmSync(join(folder, 'kept'), { recursive: true });
  }
  console.log(`restore drill: ${exact} of 50 exact`);
});

/** Changes the copy of a good archive with SQL, as somebody with bad intent would. */
function tampered(change: (database: Database.Database) => void): (path: string) => void {
  return (path) => {
    const database = new Database(path);
    change(database);
    database.close();
  };
}

/** Replaces a file inside the archive by another, with the right length and SHA-256. */
function withInner(name: string, change: (path: string) => void): (path: string) => void {
  return tampered((database) => {
    const inner = join(root, 'inner.db');
    const chunks = database
      .prepare('SELECT content FROM chunk WHERE name = ? ORDER BY number')
      .pluck()
      .all(name);
    writeFileSync(inner, Buffer.concat(chunks as Buffer[]));
    change(inner);
    const bytes = readFileSync(inner);
    rmSync(inner);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    database.prepare('DELETE FROM chunk WHERE name = ?').run(name);
    for (let number = 0; number * 2 ** 20 < bytes.length; number += 1)
      database
        .prepare('INSERT INTO chunk VALUES (?, ?, ?)')
        .run(name, number, bytes.subarray(number * 2 ** 20, (number + 1) * 2 ** 20));
    database.prepare('UPDATE file SET bytes = ?, sha256 = ? WHERE name = ?').run(bytes.length, sha256, name);
  });
}

const sql = (text: string) => tampered((database) => void database.exec(text));
const hostile: readonly (readonly [name: string, make: (path: string) => void])[] = [
  ['an empty file', (path) => writeFileSync(path, '')],
  ['a text', (path) => writeFileSync(path, 'Date,Open,High,Low,Close\n')],
  ['a zip archive', (path) => writeFileSync(path, Buffer.from('504b03041400000008', 'hex'))],
  ['half an archive', (path) => truncateSync(path, 60_000)],
  ['an archive of another program', sql('PRAGMA application_id = 1')],
  ['an archive of a newer Stopline', sql('PRAGMA user_version = 2')],
  ['a name that climbs out', sql("UPDATE file SET name = '../user.db' WHERE name = 'user.db'")],
  ['an absolute name', sql("UPDATE file SET name = '/tmp/user.db' WHERE name = 'user.db'")],
  [
    'a third file',
    sql("INSERT INTO file VALUES ('z.sh', 2, 'x'); INSERT INTO chunk VALUES ('z.sh', 0, x'2321')"),
  ],
  ['parts of a third file', sql("INSERT INTO chunk VALUES ('../../z.sh', 0, x'2321')")],
  ['only one of the files', sql("DELETE FROM file WHERE name = 'user.db'")],
  ['a length beyond all disks', sql("UPDATE file SET bytes = 9000000000000000 WHERE name = 'cache.db'")],
  ['a negative length', sql("UPDATE file SET bytes = -1 WHERE name = 'cache.db'")],
  ['a missing part', sql("DELETE FROM chunk WHERE name = 'cache.db' AND number = 0")],
  ['a part of another length', sql("UPDATE chunk SET content = zeroblob(5000000) WHERE name = 'cache.db'")],
  ['changed content', sql("UPDATE chunk SET content = zeroblob(length(content)) WHERE name = 'cache.db'")],
  ['a wrong sum', sql("UPDATE file SET sha256 = 'ab' WHERE name = 'user.db'")],
  ['a view in place of a table', sql('ALTER TABLE file RENAME TO f; CREATE VIEW file AS SELECT * FROM f')],
  ['a trigger', sql('CREATE TRIGGER t AFTER INSERT ON file BEGIN DELETE FROM chunk; END')],
  [
    'a database with a trigger',
    withInner('user.db', sql('CREATE TRIGGER t AFTER INSERT ON setting BEGIN DELETE FROM ticket; END')),
  ],
  ['a database with a view', withInner('cache.db', sql('CREATE VIEW v AS SELECT * FROM series'))],
  ['a database with another table', withInner('cache.db', sql('CREATE TABLE more (n INTEGER) STRICT'))],
  ['a database of a newer Stopline', withInner('user.db', sql('PRAGMA user_version = 99'))],
  ['a database of another program', withInner('user.db', sql('PRAGMA application_id = 7'))],
  ['a text in place of a database', withInner('user.db', (path) => writeFileSync(path, 'text'))],
  [
    'a damaged database',
    withInner('cache.db', (path) => writeFileSync(path, readFileSync(path).fill(7, 30_000, 45_000))),
  ],
  [
    'a database with a changed price',
    withInner('cache.db', sql('UPDATE bar_block SET payload = zeroblob(length(payload)) WHERE year = 2006')),
  ],
  ['a database with half its bars', withInner('cache.db', sql('DELETE FROM bar_block WHERE year = 2006'))],
  ['a folder', (path) => (rmSync(path), mkdirSync(path))],
  ['a link to nowhere', (path) => (rmSync(path), symlinkSync(join(root, 'nowhere'), path))],
];

describe('a file that is no sound workspace backup is refused, and nothing is written', () => {
  const filesOf = (folder: string): string[] => readdirSync(folder, { recursive: true }).map(String).sort();

  test.each(hostile)('%s', async (_, make) => {
    const path = savedPath(root, 'hostile');
    rmSync(path, { recursive: true, force: true });
    copyFileSync(good, path);
    make(path);
    const before = { content: await contentOf(workspace), files: filesOf(root) };
    let thrown: unknown;
    try {
      await restoreWorkspace(workspace, path);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(ArchiveRefused);
    expect((thrown as Error).message).toMatch(/^hostile\.stopline-backup /);
    expect({ content: await contentOf(workspace), files: filesOf(root) }).toEqual(before);
    rmSync(path, { recursive: true, force: true });
  });

  test('any one changed byte: refused, or restored exactly as saved', { timeout: 300_000 }, async () => {
    const trials = process.env.STOPLINE_FULL === '1' ? 400 : 40;
    const folder = join(temporaryFolder(), 'workspace');
    const expected = await contentOf(workspace);
    const image = readFileSync(good);
    let refused = 0;
    for (let trial = 0; trial < trials; trial += 1) {
      const path = savedPath(root, 'flipped');
      const flipped = Buffer.from(image);
      const place = Math.floor(((trial + 0.5) / trials) * image.length);
      flipped[place] ^= 1 + (trial % 255);
      writeFileSync(path, flipped);
      try {
        await restoreWorkspace(folder, path);
        expect(await contentOf(folder)).toEqual(expected);
      } catch (error) {
        if (!(error instanceof ArchiveRefused)) throw error;
        refused += 1;
      }
      expect(existsSync(join(folder, 'restore.partial'))).toBe(false);
      rmSync(folder, { recursive: true, force: true });
    }
    rmSync(savedPath(root, 'flipped'));
    console.log(
      `${trials} backups with one changed byte: ${refused} refused, ${trials - refused} restored exactly`,
    );
    expect(refused).toBeGreaterThan(trials / 2);
  });
});
