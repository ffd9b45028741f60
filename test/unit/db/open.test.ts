import { chmodSync, existsSync, mkdirSync, readdirSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { ReadDb, StoreName, WriteDb } from '#electron/db/database.ts';
import { openCache } from '#electron/db/open-cache.ts';
import { openUser } from '#electron/db/open-user.ts';
import { listSeries } from '#electron/db/queries/series/list-series.ts';
import { writeSeries } from '#electron/db/queries/series/write-series.ts';
import { writeSetting } from '#electron/db/queries/settings/write-setting.ts';
import { StoreProblem, type StoreProblemCode } from '#electron/db/store-problem.ts';
import { closing } from '../../support/store/closing.ts';
import { freshSeries } from '../../support/store/fresh-series.ts';
import { temporaryFolder } from '../../support/store/temporary-folder.ts';

describe('an open file', () => {
  test('has every pragma set, also when it is opened again', () => {
    const folder = temporaryFolder();
    for (let time = 0; time < 2; time += 1) {
      const cache = openCache(folder, { mode: 'write' });
      const user = openUser(folder, { mode: 'write' });
      expect(pragmasOf(cache)).toMatchObject({ synchronous: 1, page_size: 16384, query_only: 0 });
      expect(pragmasOf(user)).toMatchObject({ synchronous: 2, page_size: 4096, query_only: 0 });
      for (const db of [cache, user]) {
        expect(pragmasOf(db)).toMatchObject(everywhere);
        db.close();
      }
    }
    const reader = closing(openCache(folder, { mode: 'read' }));
    expect(pragmasOf(reader)).toMatchObject({ ...everywhere, query_only: 1 });
  });

  test('can be written only through a writing handle', () => {
    const folder = temporaryFolder();
    const writer = closing(openCache(folder, { mode: 'write' }));
    const reader = closing(openCache(folder, { mode: 'read' }));
    expectTypeOf(writer).toExtend<ReadDb<'cache'>>();
    expectTypeOf(reader).not.toExtend<WriteDb<'cache'>>();
    expectTypeOf(writer).not.toExtend<ReadDb<'user'>>();
    expect(() => reader.row("INSERT INTO file_import (file_name) VALUES ('x') RETURNING id")).toThrow(
      StoreProblem,
    );
    expect(listSeries(writer)).toEqual([]);
  });

  test.skipIf(process.platform === 'win32')('belongs to the user alone, with its side files', () => {
    const folder = join(temporaryFolder(), 'new', 'workspace');
    const db = closing(openUser(folder, { mode: 'write' }));
    writeSetting(db, 'key', 1);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    const names = readdirSync(folder).sort();
    expect(names).toEqual(['user.db', 'user.db-shm', 'user.db-wal']);
    for (const name of names) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  });

  test.skipIf(process.platform === 'win32')('keeps the permissions of a folder that was there', () => {
    const folder = join(temporaryFolder(), 'shared');
    mkdirSync(folder);
    chmodSync(folder, 0o755);
    closing(openCache(folder, { mode: 'write' }));
    expect(statSync(folder).mode & 0o777).toBe(0o755);
  });
});

describe('a file that cannot be used', () => {
  test('missing for a reader: nothing is made', () => {
    const folder = temporaryFolder();
    expectProblem('missing', 'cache.db', () => openCache(folder, { mode: 'read' }));
    expect(readdirSync(folder)).toEqual([]);
  });

  test('text: not a database, and left as it was', () => {
    const folder = temporaryFolder();
    const file = join(folder, 'user.db');
    writeFileSync(file, 'Date,Open,High,Low,Close\n'.repeat(100));
    expectProblem('not-a-database', 'user.db', () => openUser(folder, { mode: 'write' }));
    expect(statSync(file).size).toBe(2500);
  });

  test("another program's database: refused before anything is written to it", () => {
    const folder = temporaryFolder();
    const other = new Database(join(folder, 'cache.db'));
    other.exec('CREATE TABLE bookmarks (url TEXT)');
    other.close();
    expectProblem('not-a-database', 'cache.db', () => openCache(folder, { mode: 'write' }));
    expect(readdirSync(folder)).toEqual(['cache.db']);
  });

  test("a workspace's user.db under the name cache.db is refused", () => {
    const folder = temporaryFolder();
    openUser(folder, { mode: 'write' }).close();
    const swapped = new Database(join(folder, 'user.db'));
    swapped.prepare('VACUUM INTO ?').run(join(folder, 'cache.db'));
    swapped.close();
    expectProblem('not-a-database', 'cache.db', () => openCache(folder, { mode: 'write' }));
  });

  test('a file where the folder belongs: no access', () => {
    const folder = join(temporaryFolder(), 'file');
    writeFileSync(folder, '');
    expectProblem('no-access', 'cache.db', () => openCache(folder, { mode: 'write' }));
  });

  test.skipIf(process.platform === 'win32')('deleted while open: the next write says so', () => {
    const folder = temporaryFolder();
    const db = closing(openCache(folder, { mode: 'write' }));
    unlinkSync(join(folder, 'cache.db'));
    expectProblem('missing', 'cache.db', () => writeSeries(db, freshSeries()));
    expect(existsSync(join(folder, 'cache.db'))).toBe(false);
  });
});

const everywhere = {
  journal_mode: 'wal',
  foreign_keys: 1,
  trusted_schema: 0,
  cell_size_check: 1,
  busy_timeout: 5000,
  mmap_size: 0,
  temp_store: 2,
};

function pragmasOf(db: ReadDb<StoreName>): Record<string, unknown> {
  const names = [...Object.keys(everywhere), 'synchronous', 'page_size', 'query_only'];
  const values = names.map(
    (name) => Object.values(db.row<Record<string, unknown>>(`PRAGMA ${name}`) ?? {})[0],
  );
  return Object.fromEntries(names.map((name, i) => [name, values[i]]));
}

function expectProblem(code: StoreProblemCode, fileName: string, work: () => unknown): void {
  let thrown: unknown;
  try {
    work();
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(StoreProblem);
  expect(thrown).toMatchObject({ code });
  expect((thrown as StoreProblem).message).toContain(fileName);
}
