import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { fillWorkspace } from '../support/store/fill-workspace.ts';
import { mountSmallDisk } from '../support/store/mount-small-disk.ts';
import { startServices } from '../support/store/start-services.ts';
import { temporaryFolder } from '../support/store/temporary-folder.ts';

const full = expect.objectContaining({
  code: 'store-unavailable',
  message: expect.stringContaining('disk is full'),
});
const symbols = Array.from({ length: 40 }, (_, index) => `S${index}`);

describe('a disk that is full', () => {
  let disk = '';
  let folder = '';
  beforeEach((context) => {
    disk = join(temporaryFolder(), 'disk');
    folder = join(disk, 'workspace');
    if (!mountSmallDisk(disk, 8))
      context.skip('mounting a small disk needs root on Linux with the right to mount');
    fillWorkspace(folder, symbols, 1500);
  });
  const fillUp = (): void => {
    const left = 64 * 1024;
    execFileSync('sh', [
      '-c',
      `cat /dev/zero > "${disk}/filler" 2>/dev/null; truncate -s -${left} "${disk}/filler"`,
    ]);
  };
  const filesOf = (place: string): string[] =>
    readdirSync(place, { recursive: true })
      .map(String)
      .filter((name) => !/-(wal|shm)$|\.lock$|\bbackups$/.test(name))
      .sort();

  test('a backup, a saved workspace and an export are refused whole, and leave nothing behind', async () => {
    const { services } = await startServices(folder);
    fillUp();
    const before = filesOf(disk);
    const target = async (name: string) => (await services.offerTarget(join(disk, name))).token;
    const { handlers } = services;
    await expect(handlers['backup.make']({ jobId: 'a' })).rejects.toEqual(full);
    await expect(
      handlers['workspace.save']({ jobId: 'b', token: await target('w.stopline-backup') }),
    ).rejects.toEqual(full);
    const token = await target('S1.csv');
    await expect(handlers['series.export']({ jobId: 'c', token, symbol: 'S1', asOf: null })).rejects.toEqual(
      full,
    );
    expect(filesOf(disk)).toEqual(before);
    expect((await handlers['store.verify']({ jobId: 'd' })).intact).toBe(true);
    rmSync(join(disk, 'filler'));
    expect((await handlers['backup.make']({ jobId: 'e' })).bytes).toBeGreaterThan(0);
  });

  test('a restore is refused before anything is replaced', async () => {
    const { services } = await startServices(folder);
    const outside = join(temporaryFolder(), 'w.stopline-backup');
    const { token } = await services.offerTarget(outside);
    await services.handlers['workspace.save']({ jobId: 'a', token });
    fillUp();
    const before = filesOf(disk);
    const [file] = await services.offerFiles([outside]);
    const restoring = services.handlers['workspace.restore']({ jobId: 'b', token: file?.token ?? '' });
    await expect(restoring).rejects.toEqual(full);
    expect(filesOf(disk)).toEqual(before);
    expect(await services.handlers['series.list']({ asOf: null })).toHaveLength(symbols.length);
  });

  test('a start still shows what is there, and one that needs the room says so', async () => {
    fillUp();
    const sound = await startServices(folder);
    expect(sound.startup).toEqual({ state: 'ready' });
    expect(sound.symbols).toHaveLength(symbols.length);
    await sound.services.end();
    rmSync(join(disk, 'filler'));
    writeFileSync(join(folder, 'user.db'), Buffer.alloc(8192, 7));
    rmSync(join(folder, 'cache.db'));
    execFileSync('sh', ['-c', `cat /dev/zero > "${disk}/filler" 2>/dev/null || true`]);
    const { startup } = await startServices(folder);
    expect(startup).toMatchObject({ state: 'failed', code: 'store-unavailable' });
    expect(startup).toMatchObject({ nextStep: expect.stringMatching(/\w+/) });
    expect(existsSync(join(folder, 'user.db'))).toBe(true);
  });

  test('a disk that became read-only ends in a defined sentence', async () => {
    execFileSync('mount', ['-o', 'remount,ro', disk]);
    const { startup } = await startServices(folder);
    expect(startup).toMatchObject({ state: 'failed', code: 'store-unavailable' });
    expect(startup).toMatchObject({ message: expect.stringMatching(/read-only|cannot be opened/) });
  });
});
