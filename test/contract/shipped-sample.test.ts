import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeAll, describe, expect, it } from 'vitest';
import { placeWhole } from '#electron/db/files/place-whole.ts';
import { openCache } from '#electron/db/open-cache.ts';
import { listSeries } from '#electron/db/queries/series/list-series.ts';
import type { StoreJobs } from '#electron/worker/store-contract.ts';
import { createThreadPool } from '#electron/worker/thread-pool.ts';
import { ensureBuild } from '../../electron/runtime/build/ensure-build.mjs';
import { projectPaths } from '../../electron/runtime/project-paths.mjs';
import { temporaryFolder } from '../support/store/temporary-folder.ts';

const built = join(projectPaths.app, 'worker', 'store-thread.cjs');
const source = new URL('../../electron/worker/store-thread.ts', import.meta.url);
const nowMs = Date.UTC(2025, 11, 19, 23);
const tables = ['series', 'bar_block', 'corporate_action', 'file_import'];

beforeAll(async () => {
  await ensureBuild();
  expect(existsSync(join(dirname(built), 'sample.db'))).toBe(true);
}, 60_000);

/** A workspace that a store thread has opened for the first time, and closed. */
async function firstStart(
  entry: string | URL,
  folder = join(temporaryFolder(), 'workspace'),
): Promise<string> {
  const ignored = (): void => undefined;
  const options = { entry, workerData: { folder }, maximumThreads: 1, onState: ignored, onLog: ignored };
  const pool = createThreadPool<StoreJobs>(options);
  await pool.run('workspace.open', { withSample: true, nowMs });
  await pool.run('workspace.close', {});
  await pool.close();
  return folder;
}

function content(folder: string): Record<string, unknown[]> {
  const db = new Database(join(folder, 'cache.db'), { readonly: true });
  const rows = tables.map((table) => [table, db.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all()]);
  db.close();
  return Object.fromEntries(rows) as Record<string, unknown[]>;
}

describe('the sample that the built app ships', () => {
  it('is, to the byte of each block, what the sources simulate, dated by the start', async () => {
    const [shipped, simulated] = await Promise.all([firstStart(built), firstStart(source)]);
    expect(content(shipped)).toEqual(content(simulated));
    expect(content(shipped)['series']?.length).toBeGreaterThan(10);
    const cache = openCache(shipped, { mode: 'read' });
    expect(listSeries(cache).every(({ intact, fetchedAtMs }) => intact && fetchedAtMs === nowMs)).toBe(true);
    cache.close();
  });

  it('is dated by the next start where the first was killed before that', async () => {
    const folder = join(temporaryFolder(), 'workspace');
    await firstStart(built, folder);
    rmSync(join(folder, 'cache.db'));
    placeWhole(join(folder, 'cache.db'), readFileSync(join(dirname(built), 'sample.db')));
    await firstStart(built, folder);
    expect(
      new Set(content(folder)['series']?.map((row) => (row as { fetched_at_ms: number }).fetched_at_ms)),
    ).toEqual(new Set([nowMs]));
  });

  it('never takes the place of a file', () => {
    const file = join(temporaryFolder(), 'cache.db');
    expect(placeWhole(file, Buffer.from('first'))).toBe(true);
    expect(placeWhole(file, Buffer.from('second'))).toBe(false);
    expect(readFileSync(file, 'utf8')).toBe('first');
    expect(readdirSync(dirname(file))).toEqual(['cache.db']);
    expect(placeWhole(join(dirname(file), 'no-folder', 'cache.db'), Buffer.from('third'))).toBe(false);
    expect(existsSync(join(dirname(file), 'no-folder'))).toBe(false);
  });
});
