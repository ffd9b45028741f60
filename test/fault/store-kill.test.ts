import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openCache } from '#electron/db/open-cache.ts';
import { listDamagedBlocks } from '#electron/db/queries/series/list-damaged-blocks.ts';
import { listImports } from '#electron/db/queries/imports/list-imports.ts';
import { quickCheck } from '#electron/db/queries/checks/quick-check.ts';
import { readBars } from '#electron/db/queries/series/read-bars.ts';
import { temporaryFolder } from '../support/store/temporary-folder.ts';

const kills = process.env.STOPLINE_FULL ? 200 : 20;
const script = join(import.meta.dirname, 'store-import-loop.ts');

test(`an import killed at ${kills} random points loses no acknowledged batch and leaves no partial one`, {
  timeout: kills * 5000,
}, async () => {
  const folder = temporaryFolder();
  let next = 1;
  for (let kill = 0; kill < kills; kill += 1) {
    const acknowledged = await importUntilKilled(folder, next, Math.random() * 60);
    const db = openCache(folder, { mode: 'write' });
    const volumes = ['AAA', 'BBB', 'CCC'].map((symbol) => new Set(readBars(db, symbol)?.volume));
    const stored = [...volumes[0]][0];
    // One batch may have been committed in the moment before it could be acknowledged.
    expect([acknowledged, acknowledged + 1]).toContain(stored);
    for (const volume of volumes) expect(volume).toEqual(new Set([stored]));
    expect(listImports(db)[0].fileName).toBe(`${stored}.csv`);
    expect(listImports(db)).toHaveLength(stored);
    expect([...quickCheck(db), ...listDamagedBlocks(db)]).toEqual([]);
    db.close();
    next = stored + 1;
  }
  console.log(
    `import killed ${kills} times in ${next - 1} batches: none lost, none partial, every check clean`,
  );
});

/** The last batch that the child said was stored, killed `delayMs` after the first. */
async function importUntilKilled(folder: string, first: number, delayMs: number): Promise<number> {
  const child = spawn(process.execPath, [script, folder, String(first)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let complaint = '';
  child.stdout.on('data', (text) => (said += text));
  child.stderr.on('data', (text) => (complaint += text));
  const closed = once(child, 'close');
  await Promise.race([once(child.stdout, 'data'), closed]);
  await wait(delayMs);
  child.kill('SIGKILL');
  await closed;
  if (said === '') throw new Error(`the importing process stored nothing: ${complaint}`);
  return Number(said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1));
}
