import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openCache } from '#electron/db/open-cache.ts';
import { openUser } from '#electron/db/open-user.ts';
import { listImports } from '#electron/db/queries/imports/list-imports.ts';
import { listSeries } from '#electron/db/queries/series/list-series.ts';
import { quickCheck } from '#electron/db/queries/checks/quick-check.ts';
import { readBars } from '#electron/db/queries/series/read-bars.ts';
import { writeSeries } from '#electron/db/queries/series/write-series.ts';
import { StoreProblem, type StoreProblemCode } from '#electron/db/store-problem.ts';
import { centBars } from '../support/store/cent-bars.ts';
import { closing } from '../support/store/closing.ts';
import { freshSeries, importedFile } from '../support/store/fresh-series.ts';
import { mountSmallDisk } from '../support/store/mount-small-disk.ts';
import { temporaryFolder } from '../support/store/temporary-folder.ts';

const isRoot = process.getuid?.() === 0;
const holder = join(import.meta.dirname, 'store-busy-holder.ts');

test('a second process that writes is waited for', { timeout: 20_000 }, async () => {
  const folder = temporaryFolder();
  const db = closing(openCache(folder, { mode: 'write' }));
  await holdLock(folder, 500);
  expect(writeSeries(db, freshSeries()).added).toBe(600);
});

test('a second process that does not stop writing ends in a defined sentence', {
  timeout: 20_000,
}, async () => {
  const folder = temporaryFolder();
  const db = closing(openCache(folder, { mode: 'write' }));
  await holdLock(folder, 15_000);
  expectProblem(['busy'], () => writeSeries(db, freshSeries()));
  expect(readBars(db, 'IWM')).toBeNull();
});

test('a full disk: the import is refused whole, what was stored stays', (context) => {
  const folder = temporaryFolder();
  const disk = join(folder, 'disk');
  if (!mountSmallDisk(disk, 2))
    context.skip('mounting a small disk needs root on Linux with the right to mount');
  const db = openCache(disk, { mode: 'write' });
  writeSeries(db, freshSeries({ identity: { symbol: 'KEPT' } }));
  const problem = expectProblem(['disk-full'], () => {
    for (let i = 0; i < 100; i += 1)
      writeSeries(db, {
        ...freshSeries({ identity: { symbol: `S${i}` }, bars: centBars(20_000, i) }),
        file: importedFile({ fileName: `${i}.csv` }),
      });
  });
  expect(problem.message).toContain('disk is full');
  expect(readBars(db, 'KEPT')).toEqual(freshSeries().bars);
  expect(listSeries(db)).toHaveLength(listImports(db).length + 1);
  for (const { identity, bars, intact } of listSeries(db)) {
    expect(intact).toBe(true);
    expect(readBars(db, identity.symbol)?.day).toHaveLength(bars);
  }
  expect(quickCheck(db)).toEqual([]);
  db.close();
});

test('a disk too full to make a workspace: a defined sentence', (context) => {
  const disk = join(temporaryFolder(), 'disk');
  if (!mountSmallDisk(disk, 2))
    context.skip('mounting a small disk needs root on Linux with the right to mount');
  execFileSync('sh', ['-c', `cat /dev/zero > "${disk}/filler" 2>/dev/null || true`]);
  expectProblem(['disk-full', 'disk-error'], () => openUser(disk, { mode: 'write' }));
});

test('a read-only disk: a defined sentence for the writer', (context) => {
  const disk = join(temporaryFolder(), 'disk');
  if (!mountSmallDisk(disk, 2))
    context.skip('mounting a small disk needs root on Linux with the right to mount');
  const db = openCache(disk, { mode: 'write' });
  writeSeries(db, freshSeries());
  db.close();
  execFileSync('mount', ['-o', 'remount,ro', disk]);
  expectProblem(['read-only'], () => openCache(disk, { mode: 'write' }));
});

test('a folder without the right to write: a defined sentence', (context) => {
  if (isRoot || process.platform === 'win32') context.skip('root, and Windows, may write into every folder');
  const folder = join(temporaryFolder(), 'locked');
  mkdirSync(folder);
  chmodSync(folder, 0o500);
  onTestFinished(() => chmodSync(folder, 0o700));
  expectProblem(['read-only', 'no-access'], () => openCache(folder, { mode: 'write' }));
});

async function holdLock(folder: string, heldMs: number): Promise<void> {
  const child = spawn(process.execPath, [holder, folder, String(heldMs)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await closed;
  });
  await once(child.stdout, 'data');
}

function expectProblem(codes: readonly StoreProblemCode[], work: () => unknown): StoreProblem {
  try {
    work();
  } catch (error) {
    expect(error).toBeInstanceOf(StoreProblem);
    expect(codes).toContain((error as StoreProblem).code);
    expect((error as StoreProblem).message).toMatch(/^(cache|user)\.db |using (cache|user)\.db/);
    return error as StoreProblem;
  }
  throw new Error(`no problem, instead of ${codes.join(' or ')}`);
}
