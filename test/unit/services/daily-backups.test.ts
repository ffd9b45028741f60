import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { openCache } from '#electron/db/open-cache.ts';
import { openTestServices, type TestServices } from '../../support/open-test-services.ts';
import { fillWorkspace } from '../../support/store/fill-workspace.ts';
import { temporaryFolder } from '../../support/store/temporary-folder.ts';

const dayMs = 86_400_000;

interface Session {
  readonly services: TestServices;
  /** Lets every clockwork of the services look once. */
  look(): void;
  readonly clock: { nowMs: number };
  readonly logged: string[];
}

/** The services over a workspace, with a clock and a pace that the test sets. */
async function openSession(folder: string): Promise<Session> {
  const clock = { nowMs: Date.UTC(2026, 0, 5, 9) };
  const looks: (() => void)[] = [];
  const logged: string[] = [];
  const services = openTestServices({
    folder,
    withSample: false,
    nowMs: () => clock.nowMs,
    every(_, work) {
      looks.push(work);
      return () => undefined;
    },
    log: (message) => void logged.push(message),
  });
  onTestFinished(() => services.end());
  await services.ready;
  return {
    services,
    clock,
    logged,
    look() {
      for (const work of looks) work();
    },
  };
}

const daysOf = async ({ services }: Session): Promise<string[]> =>
  (await services.handlers['backup.list']({})).map(({ name }) => name.slice(0, 10));

const soon = { timeout: 10_000 };

test('a backup is made once a day, and one that was asked for counts', async () => {
  const folder = join(temporaryFolder(), 'workspace');
  fillWorkspace(folder, ['AAA']);
  const session = await openSession(folder);
  expect(await daysOf(session)).toEqual([]);
  session.look();
  await expect.poll(() => daysOf(session), soon).toEqual(['2026-01-05']);
  session.clock.nowMs += dayMs;
  const { name } = await session.services.handlers['backup.make']({ jobId: 'asked' });
  session.look();
  await wait(500);
  expect(await daysOf(session)).toEqual(['2026-01-06', '2026-01-05']);
  expect((await session.services.handlers['backup.list']({}))[0]?.name).toBe(name);
});

test('damage is told once, makes no backup, and costs none of the older ones', async () => {
  const folder = join(temporaryFolder(), 'workspace');
  fillWorkspace(folder, ['AAA']);
  const session = await openSession(folder);
  session.look();
  await expect.poll(() => daysOf(session), soon).toEqual(['2026-01-05']);
  await session.services.end();
  const cache = openCache(folder, { mode: 'write' });
  // Values that SQLite's own check has nothing against.
  cache.run('UPDATE bar_block SET payload = zeroblob(length(payload)) WHERE year = 2006');
  cache.close();
  const later = await openSession(folder);
  later.clock.nowMs += dayMs;
  later.look();
  const told = () => later.logged.filter((line) => line.startsWith('daily backup'));
  await expect.poll(told, soon).toHaveLength(1);
  later.look();
  await wait(500);
  expect(told()).toHaveLength(1);
  expect(await daysOf(later)).toEqual(['2026-01-05']);
  const { startup } = await later.services.handlers['app.describe']({});
  expect(startup).toEqual({
    state: 'ready',
    notices: [expect.stringMatching(/^No backup was made.* AAA 2006\./)],
  });
});
