import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withLock } from '#electron/runtime/with-lock.mjs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let lock: string;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'with-lock-'));
  lock = join(folder, 'deep', 'build.lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('withLock', () => {
  test('lets one work at a time', async () => {
    const events: string[] = [];
    const work = (name: string) => async () => {
      events.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 30));
      events.push(`${name} ends`);
      return name;
    };
    expect(await Promise.all([withLock(lock, work('a')), withLock(lock, work('b'))])).toEqual(['a', 'b']);
    expect(events).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  test('is free again after a failure', async () => {
    await expect(withLock(lock, () => Promise.reject(new Error('no disk')))).rejects.toThrow('no disk');
    expect(existsSync(lock)).toBe(false);
  });

  test('takes over the lock of a process that died', async () => {
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    await withLock(lock, async () => {});
    writeFileSync(lock, String(dead));
    expect(await withLock(lock, async () => 'done')).toBe('done');
  });
});
