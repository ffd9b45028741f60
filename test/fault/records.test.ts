import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCache } from '#electron/db/open-cache.ts';
import { openUser } from '#electron/db/open-user.ts';
import { listCalendars } from '#electron/db/queries/calendars/list-calendars.ts';
import { quickCheck } from '#electron/db/queries/checks/quick-check.ts';
import { readChain } from '#electron/db/queries/chains/read-chain.ts';
import { bringOverRecords } from '#electron/worker/store-jobs/bring-over-records.ts';
import { verifyStore } from '#electron/worker/compute-jobs/verify-store.ts';
import { fillRecords, recordDay, recordsOf } from '../support/store/fill-records.ts';
import { quietControl } from '../support/store/quiet-control.ts';
import { killsUntil } from '../support/store/kills-until.ts';
import { runUntilKilled } from '../support/store/run-until-killed.ts';
import { restoreWorkspace, savedPath, saveWorkspace, withStore } from '../support/store/saved-workspace.ts';
import { temporaryFolder } from '../support/store/temporary-folder.ts';

const kills = process.env.STOPLINE_FULL ? 60 : 8;
const script = join(import.meta.dirname, 'records-loop.ts');

test(`imports of chains, calendars and statements killed at ${kills} random points leave whole files only`, {
  timeout: kills * 8000,
}, async () => {
  const folder = temporaryFolder();
  let next = 1;
  let before: number[] = [];
  let kill = 0;
  for (kill of killsUntil(kills, () => next > kills)) {
    const said = await runUntilKilled(script, [folder, String(next)], 20 + Math.random() * 80);
    const acknowledged = said.length === 0 ? null : Number(said.at(-1));
    const [cache, user] = [openCache(folder, { mode: 'write' }), openUser(folder, { mode: 'write' })];
    const { chains, calendars, statements } = recordsOf(cache, user);
    const valuesOfFiles = [
      chains.flatMap(({ chain }) => [...(chain?.columns.bid ?? [])]),
      calendars.flatMap(({ events }) => events.map(({ title }) => Number(title))),
      statements.flatMap(({ lots }) => lots.map(({ quantity }) => quantity ?? 0)),
    ];
    // Each of the three files of the batch under way may have been committed before it could be acknowledged.
    const possible = acknowledged === null ? [...before, next] : [acknowledged, acknowledged + 1];
    for (const values of valuesOfFiles) {
      expect(new Set(values).size).toBeLessThanOrEqual(1);
      expect(values.every((value) => possible.includes(value))).toBe(true);
      if (acknowledged !== null) expect(values.length).toBeGreaterThan(0);
    }
    expect([...chains, ...calendars, ...statements].every(({ intact }) => intact)).toBe(true);
    expect([...quickCheck(cache), ...quickCheck(user)]).toEqual([]);
    cache.close();
    user.close();
    before = valuesOfFiles.flatMap((values) => values.slice(0, 1));
    next = Math.max(0, ...before) + 1;
  }
  console.log(`chains, calendars and statements: ${kill + 1} kills in ${next - 1} batches, every file whole`);
  expect(next).toBeGreaterThan(kills);
});

test('verify finds a changed byte of a chain in each of 100 trials, and names the chain', () => {
  const folder = temporaryFolder();
  fillRecords(folder, 7);
  const file = join(folder, 'cache.db');
  const cache = openCache(folder, { mode: 'read' });
  const stored = cache.row<{ payload: Buffer }>("SELECT payload FROM option_chain WHERE underlying = 'IWM'");
  cache.close();
  const payload = stored?.payload as Buffer;
  const original = readFileSync(file);
  const starts: number[] = [];
  for (let at = original.indexOf(payload); at >= 0; at = original.indexOf(payload, at + 1)) starts.push(at);
  expect(starts.length).toBeGreaterThan(0);
  let found = 0;
  for (let trial = 0; trial < 100; trial += 1) {
    const image = Buffer.from(original);
    // Both chains of the batch hold the same contracts.
    for (const start of starts) image[start + ((trial * 7919) % payload.length)] ^= 1 << (trial % 8);
    writeFileSync(file, image);
    const { intact, records, totals } = verifyStore(folder, quietControl);
    expect(intact).toBe(false);
    expect(records.filter((record) => !record.intact).map(({ name }) => name)).toContain('IWM 2024-10-04');
    expect(totals.damagedRecords).toBe(starts.length);
    found += 1;
  }
  console.log(`verify: changed bytes of chains found ${found} of 100`);
});

test('verify finds a changed lot and a changed event, and a backup of them is refused', async () => {
  const folder = temporaryFolder();
  fillRecords(folder, 7);
  expect(verifyStore(folder, quietControl)).toMatchObject({
    intact: true,
    totals: { chains: 2, calendars: 1, statements: 1, damagedRecords: 0 },
  });
  const user = openUser(folder, { mode: 'write' });
  user.run("UPDATE lot SET quantity = 8 WHERE symbol = 'TNA'");
  user.close();
  const cache = openCache(folder, { mode: 'write' });
  cache.run("UPDATE calendar_event SET day = day - 1 WHERE key = 'a'");
  cache.close();
  const damaged = verifyStore(folder, quietControl).records.filter(({ intact }) => !intact);
  expect(damaged.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'statement U1 2024-10-04',
    'calendar Macro',
  ]);
  await saveWorkspace(folder, savedPath(folder));
  await expect(restoreWorkspace(folder, savedPath(folder))).rejects.toThrow(
    /The statement U1 2024-10-04 is damaged/,
  );
});

test('a saved workspace brings chains, calendars and statements back exactly', async () => {
  const folder = join(temporaryFolder(), 'workspace');
  fillRecords(folder, 7);
  const content = () => withStore(folder, (context) => recordsOf(context.cache(), context.user()));
  const before = await content();
  expect(before.chains[0].chain?.quoteDate).toBe('2024-10-04');
  expect(recordDay).toBe(20_000);
  const saved = savedPath(join(folder, '..'));
  await saveWorkspace(folder, saved);
  fillRecords(folder, 9);
  expect(await content()).not.toEqual(before);
  await restoreWorkspace(folder, saved);
  expect(await content()).toEqual(before);
});

test('a damaged file gives back its intact chains and calendars, with or without a backup of them', () => {
  const folder = temporaryFolder();
  fillRecords(folder, 7);
  const damaged = openCache(folder, { mode: 'write' });
  damaged.run("UPDATE option_chain SET payload = zeroblob(length(payload)) WHERE underlying = 'TNA'");
  damaged.run("UPDATE calendar_event SET title = 'x' WHERE key = 'b'");
  for (const backedUp of [null, 5]) {
    const other = temporaryFolder();
    if (backedUp === null) openUser(other, { mode: 'write' }).close();
    else fillRecords(other, backedUp);
    const copy = openCache(other, { mode: 'write' });
    bringOverRecords(damaged, copy);
    const bids = ['IWM', 'TNA'].map(
      (symbol) => readChain(copy, symbol, 0, recordDay)?.columns.bid[0] ?? null,
    );
    expect(bids).toEqual([7, backedUp]);
    const [{ events, intact }] = listCalendars(copy);
    expect(intact).toBe(true);
    expect(events.map(({ title }) => title)).toEqual(backedUp === null ? ['7', '7'] : ['7', '5', '7']);
    expect(verifyStore(other, quietControl).totals.damagedRecords).toBe(0);
    copy.close();
  }
  damaged.close();
});
