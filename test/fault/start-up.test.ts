import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { openCache } from '#electron/db/open-cache.ts';
import { writeSeries } from '#electron/db/queries/series/write-series.ts';
import type { Startup } from '#shared/ipc/app-schemas.ts';
import { openTestServices } from '../support/open-test-services.ts';
import { fillWorkspace } from '../support/store/fill-workspace.ts';
import { freshSeries } from '../support/store/fresh-series.ts';
import { startServices } from '../support/store/start-services.ts';
import { temporaryFolder } from '../support/store/temporary-folder.ts';

const long = process.env.STOPLINE_FULL === '1';
const day = (days: number): number => Date.UTC(2025, 11, 20 + days, 18);

const withoutMiddle = (image: Buffer): Buffer =>
  Buffer.from(image).fill(0, Math.floor(image.length * 0.3), Math.floor(image.length * 0.8));

/** Ways in which a disk ruins a file: each changes the image of one. */
const damages: readonly (readonly [name: string, change: (image: Buffer) => Buffer])[] = [
  ['its first sector lost', (image) => Buffer.from(image).fill(0, 0, 512)],
  ['its first page full of noise', (image) => Buffer.from(image).fill(0xa5, 0, 4096)],
  ['its end cut off', (image) => image.subarray(0, Math.floor(image.length / 2))],
  ['pages in the middle zeroed', withoutMiddle],
  ['nothing left in it', () => Buffer.alloc(0)],
];

const noticesOf = (startup: Startup): readonly string[] => {
  if (startup.state === 'failed') throw new Error(`${startup.code}: ${startup.message} ${startup.nextStep}`);
  return startup.notices ?? [];
};

/** A workspace with a backup of AAA and BBB, to which CCC came afterwards; made once, copied for each test. */
const original = mkdtempSync(join(tmpdir(), 'stopline-original-'));
beforeAll(async () => {
  fillWorkspace(original, ['AAA', 'BBB']);
  const services = openTestServices({ withSample: false, folder: original, nowMs: day(0) });
  await services.handlers['backup.make']({ jobId: 'backup' });
  await services.end();
  fillWorkspace(original, ['AAA', 'BBB', 'CCC']);
});
afterAll(() => rmSync(original, { recursive: true, force: true }));

function workspaceWithBackup(): string {
  const folder = join(temporaryFolder(), 'workspace');
  cpSync(original, folder, { recursive: true, preserveTimestamps: true });
  return folder;
}

test('a sound workspace starts without a word', async () => {
  const folder = workspaceWithBackup();
  const { startup, symbols } = await startServices(folder);
  expect(startup).toEqual({ state: 'ready' });
  expect(symbols).toEqual(['AAA', 'BBB', 'CCC']);
});

describe.each(['cache', 'user'] as const)('%s.db', (store) => {
  test.each(damages)(
    'with %s: starts from the backup, keeps the file, says what is lost',
    async (_, change) => {
      const folder = workspaceWithBackup();
      const file = join(folder, `${store}.db`);
      const image = change(readFileSync(file));
      writeFileSync(file, image);
      const { startup, symbols, tickets, seconds, services } = await startServices(folder, { nowMs: day(2) });
      const [notice, ...more] = noticesOf(startup);
      expect(more).toEqual([]);
      expect(notice).toContain(`${store}.db was damaged`);
      expect(notice).toContain('2025-12-20');
      expect(notice).toMatch(/CCC|cannot be read any more/);
      const kept = /kept in (kept\/\S+)\./.exec(notice)?.[1] as string;
      expect(kept).toContain('damaged-2025-12-22');
      expect(readFileSync(join(folder, kept, `${store}.db`)).length).toBe(image.length);
      expect(seconds).toBeLessThan(5);
      // What is newer than the backup comes over where its pages are intact, and then it is named.
      const recovered = /Recovered[^.]*CCC/.test(notice) ? ['CCC'] : [];
      expect(store === 'cache' ? symbols : tickets).toEqual(['AAA', 'BBB', ...recovered]);
      expect(store === 'cache' ? tickets : symbols).toEqual(['AAA', 'BBB', 'CCC']);
      await services.end();
      expect((await startServices(folder)).startup).toEqual({ state: 'ready' });
    },
  );
});

test('a damaged backup is passed over for the one before', async () => {
  const folder = workspaceWithBackup();
  const { services } = await startServices(folder, { nowMs: day(1) });
  const newest = await services.handlers['backup.make']({ jobId: 'backup' });
  await services.end();
  const copy = join(folder, 'backups', newest.name, 'cache.db');
  const image = readFileSync(copy);
  writeFileSync(copy, withoutMiddle(image));
  truncateSync(join(folder, 'cache.db'), 5000);
  const { startup, symbols } = await startServices(folder, { nowMs: day(2) });
  expect(noticesOf(startup)[0]).toContain('backup of 2025-12-20');
  expect(symbols).toEqual(['AAA', 'BBB']);
});

test('damage without any backup: starts empty, keeps the file, names what was in it', async () => {
  const folder = join(temporaryFolder(), 'workspace');
  fillWorkspace(folder, ['AAA', 'BBB']);
  const file = join(folder, 'cache.db');
  const image = readFileSync(file);
  truncateSync(file, image.length - 16_384);
  const { startup, symbols, tickets } = await startServices(folder);
  expect(noticesOf(startup)).toEqual([expect.stringContaining('there is no usable backup')]);
  expect(symbols).toEqual([]);
  expect(tickets).toEqual(['AAA', 'BBB']);
});

test("another program's file is not moved away while there is no backup that says otherwise", async () => {
  const folder = join(temporaryFolder(), 'workspace');
  fillWorkspace(folder, ['AAA']);
  writeFileSync(join(folder, 'cache.db'), 'Date,Open,High,Low,Close\n'.repeat(100));
  const { startup } = await startServices(folder);
  expect(startup).toMatchObject({ state: 'failed', message: expect.stringContaining('cache.db') });
  expect(startup).toMatchObject({ nextStep: expect.stringMatching(/\w+/) });
  expect(readFileSync(join(folder, 'cache.db'), 'utf8')).toContain('Date,Open');
});

test('a lost log loses what was only in it, and nothing else', async () => {
  const source = temporaryFolder();
  const folder = join(temporaryFolder(), 'workspace');
  fillWorkspace(source, ['AAA']);
  const db = openCache(source, { mode: 'write' });
  writeSeries(db, freshSeries({ identity: { symbol: 'BBB' } }));
  fillWorkspace(folder, []);
  // As after a crash, but without its cache.db-wal.
  copyFileSync(join(source, 'cache.db'), join(folder, 'cache.db'));
  db.close();
  const { startup, symbols } = await startServices(folder);
  expect(startup).toEqual({ state: 'ready' });
  expect(symbols).toEqual(['AAA']);
});

test('a workspace file that is gone comes back from the backup', async () => {
  const folder = workspaceWithBackup();
  rmSync(join(folder, 'user.db'));
  const { startup, tickets } = await startServices(folder);
  expect(noticesOf(startup)[0]).toMatch(/^user\.db was damaged or missing/);
  expect(tickets).toEqual(['AAA', 'BBB']);
});

test('files deleted while open: a defined message, and the next start has the backup', async () => {
  const folder = workspaceWithBackup();
  const { services } = await startServices(folder);
  for (const name of ['user.db', 'cache.db']) rmSync(join(folder, name));
  await expect(services.handlers['settings.write']({ theme: 'dark' })).rejects.toMatchObject({
    code: 'store-unavailable',
    message: expect.stringMatching(/^user\.db is not in the workspace folder.*start Stopline again/),
  });
  await services.end();
  const again = await startServices(folder);
  expect(again.symbols).toEqual(['AAA', 'BBB']);
  expect(again.tickets).toEqual(['AAA', 'BBB']);
});

test('a clock that was set back: backups go on, and none is thrown away for it', async () => {
  const folder = workspaceWithBackup();
  const { services } = await startServices(folder, { nowMs: day(-400) });
  await services.handlers['backup.make']({ jobId: 'back' });
  const names = (await services.handlers['backup.list']({})).map(({ name }) => name.slice(0, 10));
  expect(names).toEqual(['2025-12-20', '2024-11-15']);
  expect((await services.handlers['store.verify']({ jobId: 'verify' })).intact).toBe(true);
});

test('a damaged file that a second process has open: a defined message, and nothing is moved', {
  timeout: 60_000,
}, async () => {
  const folder = workspaceWithBackup();
  await holdWorkspace(folder);
  truncateSync(join(folder, 'user.db'), 5000);
  const { startup } = await startServices(folder);
  expect(startup).toMatchObject({
    state: 'failed',
    code: 'store-busy',
    message: expect.stringContaining('open in another Stopline'),
    nextStep: expect.stringContaining('Close the other one'),
  });
  expect(existsSync(join(folder, 'kept'))).toBe(false);
});

test(`a workspace of ${long ? '5 M' : '500 k'} bars starts from its backup within 5 s`, {
  timeout: 300_000,
}, async () => {
  const folder = join(temporaryFolder(), 'workspace');
  const symbols = Array.from({ length: long ? 1000 : 100 }, (_, index) => `S${index}`);
  fillWorkspace(folder, symbols, 5000);
  const { services } = await startServices(folder, { nowMs: day(0) });
  await services.handlers['backup.make']({ jobId: 'backup' });
  await services.end();
  truncateSync(join(folder, 'cache.db'), 1_000_000);
  const startMs = performance.now();
  const { startup, symbols: found, seconds } = await startServices(folder, { nowMs: day(1) });
  console.log(
    `start from the backup of ${symbols.length * 5000} bars: ready after ${seconds.toFixed(2)} s, listed after ${((performance.now() - startMs) / 1000).toFixed(2)} s`,
  );
  expect(noticesOf(startup)).toHaveLength(1);
  expect(found).toHaveLength(symbols.length);
  expect(seconds).toBeLessThan(5);
});

/** Another process with the workspace open, until it is ended or the test is. */
async function holdWorkspace(folder: string): Promise<{ end(): Promise<void> }> {
  const script = join(import.meta.dirname, 'store-holder.ts');
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = once(child, 'close');
  const end = async (): Promise<void> => {
    child.kill('SIGKILL');
    await closed;
  };
  onTestFinished(end);
  await once(child.stdout, 'data');
  return { end };
}

test('a restore while a second process has the workspace open is refused, and nothing is replaced', {
  timeout: 60_000,
}, async () => {
  const folder = workspaceWithBackup();
  const { services, symbols } = await startServices(folder);
  const [{ name }] = await services.handlers['backup.list']({});
  const other = await holdWorkspace(folder);
  const restore = () => services.handlers['backup.restore']({ jobId: 'restore', name });
  await expect(restore()).rejects.toMatchObject({
    code: 'store-busy',
    message: expect.stringContaining('open in another Stopline'),
  });
  expect(existsSync(join(folder, 'restore.partial'))).toBe(false);
  expect(await services.handlers['series.list']({ asOf: null })).toHaveLength(symbols.length);
  await other.end();
  expect(await restore()).toMatchObject({ series: 2, tickets: 2 });
  expect(await services.handlers['ticket.list']({})).toHaveLength(2);
});
