import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifyStore } from '#electron/worker/compute-jobs/verify-store.ts';
import { backupPath, listBackups } from '#electron/db/backup/backup-folder.ts';
import { listSeries } from '#electron/db/queries/series/list-series.ts';
import { listTickets } from '#electron/db/queries/tickets/list-tickets.ts';
import { openWorkspace } from '#electron/worker/store-jobs/open-workspace.ts';
import { createStoreContext } from '#electron/worker/store-jobs/store-context.ts';
import { fillWorkspace } from '../support/store/fill-workspace.ts';
import { killsUntil } from '../support/store/kills-until.ts';
import { quietControl } from '../support/store/quiet-control.ts';
import { runUntilKilled } from '../support/store/run-until-killed.ts';
import { startServices } from '../support/store/start-services.ts';
import { temporaryFolder } from '../support/store/temporary-folder.ts';

const long = process.env.STOPLINE_FULL === '1';
const backupKills = long ? 50 : 8;
const restoreKills = long ? 100 : 20;

test(`a backup killed at ${backupKills} random points harms neither the workspace nor a backup`, {
  timeout: backupKills * 10_000,
}, async () => {
  const folder = join(temporaryFolder(), 'workspace');
  fillWorkspace(folder, ['AAA', 'BBB', 'CCC'], 5000);
  let [unfinished, finished] = [0, 0];
  let kills = 0;
  for (kills of killsUntil(backupKills, () => unfinished > 0 && finished > 0)) {
    const lines = await runUntilKilled(
      join(import.meta.dirname, 'backup-loop.ts'),
      [folder],
      Math.random() * 120,
    );
    finished += lines.length;
    if (existsSync(join(folder, 'backups', 'new.partial'))) unfinished += 1;
    expect(verifyStore(folder, quietControl)).toMatchObject({ intact: true, totals: { series: 3 } });
    for (const { name } of listBackups(folder))
      expect(verifyStore(backupPath(folder, name), quietControl)).toMatchObject({
        intact: true,
        totals: { series: 3, bars: 15_000 },
      });
  }
  console.log(
    `backup killed ${kills + 1} times, ${unfinished} of them half way, after ${finished} whole ones: nothing harmed`,
  );
  expect(unfinished).toBeGreaterThan(0);
  expect(finished).toBeGreaterThan(0);
});

test(`a restore killed at ${restoreKills} random points leaves the old workspace or the new one`, {
  timeout: restoreKills * 10_000,
}, async () => {
  const root = temporaryFolder();
  // Which series and tickets a workspace holds tells which one it is.
  const variants = [['AAA', 'BBB'], ['CCC'], ['DDD', 'EEE', 'FFF']];
  const saved: string[] = [];
  for (const [index, symbols] of variants.entries()) {
    const source = join(root, `source-${index}`);
    fillWorkspace(source, symbols, 2000);
    const { services } = await startServices(source);
    const file = join(root, `${index}.stopline-backup`);
    const { token } = await services.offerTarget(file);
    await services.handlers['workspace.save']({ jobId: 'save', token });
    await services.end();
    saved.push(file);
  }
  const folder = join(root, 'workspace');
  fillWorkspace(folder, variants[0], 2000);
  const seen = new Map<string, number>();
  let decided = 0;
  let kills = 0;
  for (kills of killsUntil(restoreKills, () => seen.size > 1)) {
    await runUntilKilled(
      join(import.meta.dirname, 'restore-loop.ts'),
      [folder, ...saved],
      Math.random() * 400,
    );
    if (existsSync(join(folder, 'restore.ready'))) decided += 1;
    const { notices, symbols, tickets } = await openAfterKill(folder);
    expect(notices).toEqual([]);
    expect(variants).toContainEqual(symbols);
    expect(tickets).toEqual(symbols);
    expect(verifyStore(folder, quietControl)).toMatchObject({ intact: true });
    rmSync(join(folder, 'kept'), { recursive: true, force: true });
    const name = symbols.join();
    seen.set(name, (seen.get(name) ?? 0) + 1);
  }
  const tally = [...seen].map(([name, count]) => `${name}: ${count}`).join(', ');
  console.log(
    `restore killed ${kills + 1} times, ${decided} of them after the decision; found whole ${tally}`,
  );
  expect(seen.size).toBeGreaterThan(1);
});

/** What the start-up ladder makes of the folder. */
async function openAfterKill(
  folder: string,
): Promise<{ notices: readonly string[]; symbols: string[]; tickets: string[] }> {
  const context = createStoreContext(folder);
  const { notices } = await openWorkspace(context, { withSample: false, nowMs: 0 }, quietControl);
  const symbols = listSeries(context.cache()).map(({ identity }) => identity.symbol);
  const tickets = listTickets(context.user()).map(({ symbol }) => symbol);
  context.close();
  return { notices, symbols, tickets };
}
