import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findDamage } from '#electron/db/health/find-damage.ts';
import { userMigrations } from '#electron/db/migrations/user-migrations.ts';
import { openDatabase } from '#electron/db/open-database.ts';
import { openUser } from '#electron/db/open-user.ts';
import { appendAuditLine } from '#electron/db/queries/audit/append-audit-line.ts';
import { isAuditKnownSince } from '#electron/db/queries/audit/audit-gap.ts';
import { listAuditLines } from '#electron/db/queries/audit/list-audit-lines.ts';
import { isReplacementDecided } from '#electron/db/replace/replace-files.ts';
import { salvageUser } from '#electron/db/salvage/salvage-user.ts';
import { openWorkspace } from '#electron/worker/store-jobs/open-workspace.ts';
import { createStoreContext } from '#electron/worker/store-jobs/store-context.ts';
import { closing } from '../support/store/closing.ts';
import { vouchedRows } from '../support/store/fill-user.ts';
import { quietControl } from '../support/store/quiet-control.ts';
import {
  pageBytes,
  ruinableWorkspace,
  salvageStartMs,
  symbolsIn,
} from '../support/store/ruinable-workspace.ts';
import { temporaryFolder } from '../support/store/temporary-folder.ts';

const long = process.env['STOPLINE_FULL'] === '1';
const half = long ? 60 : 30;

const workspace = ruinableWorkspace(half);
const { folder, file, openForWriting, startRuined, findKept } = workspace;

/** Where the first page of a table stands. */
function rootOf(name: string): number {
  const user = openUser(folder, { mode: 'read' });
  const row = user.row<{ rootpage: number }>('SELECT rootpage FROM sqlite_schema WHERE name = ?', name);
  user.close();
  return ((row as { rootpage: number }).rootpage - 1) * pageBytes;
}

test('a lost page costs what stands on it: the rest is newer than the backup, and what was deleted stays so', async () => {
  const { notice, rows } = await startRuined(
    (ruined) => ruined.fill(0xa5, rootOf('alert_check'), rootOf('alert_check') + pageBytes) && undefined,
  );
  for (const [table, texts] of rows)
    if (table !== 'alert_check')
      expect([table, [...texts].toSorted()]).toEqual([
        table,
        [...(workspace.written.get(table) ?? [])].toSorted(),
      ]);
  expect(rows.get('alert_check')).toEqual(workspace.backedUp.get('alert_check'));
  expect(notice).toMatch(
    /^user\.db was damaged; Stopline put what is intact in it together with its backup of 2025-12-20\./,
  );
  expect(notice).toMatch(
    new RegExp(
      `Recovered from it, being newer than the backup: ${(half * 2) / 3} tickets, ${half / 3} ended tickets`,
    ),
  );
  expect(notice).toContain(
    `Taken from the backup, perhaps older than they were or deleted since: ${half} looks at the triggers.`,
  );
  expect(notice).toContain('Whether more was lost of its looks at the triggers cannot be read any more.');
});

test('a lost page of tickets: each that is lost is named, by the index that still knows it', async () => {
  const newest = symbolsIn(workspace.written.get('ticket')).at(-1) as string;
  const { notice, rows } = await startRuined((ruined) => {
    const place = ruined.indexOf(`${newest}long`);
    ruined.fill(0, place - (place % pageBytes), place - (place % pageBytes) + pageBytes);
  });
  const left = new Set(symbolsIn(rows.get('ticket')));
  const lost = symbolsIn(workspace.written.get('ticket')).filter((symbol) => !left.has(symbol));
  expect(lost).toContain(newest);
  for (const symbol of lost) expect(notice).toContain(`the ticket of ${symbol}`);
  expect(notice).toMatch(/Lost: the ticket of/);
  // Its place in the index is gone, so it was removed and not lost.
  expect(symbolsIn(workspace.backedUp.get('ticket'))).toContain('S1');
  expect(left).not.toContain('S1');
});

test('without a backup what is intact is all there is', async () => {
  renameSync(join(folder, 'backups'), join(folder, 'hidden'));
  try {
    const { notice, rows } = await startRuined(
      (ruined) => ruined.fill(0xa5, rootOf('alert_check'), rootOf('alert_check') + pageBytes) && undefined,
    );
    expect(rows.get('ticket')).toEqual(workspace.written.get('ticket'));
    expect(notice).toMatch(/there is no usable backup, so it holds what was still intact in it/);
  } finally {
    renameSync(join(folder, 'hidden'), join(folder, 'backups'));
  }
});

test('a damaged file of an older format is read as it is and brought to the newest', () => {
  const [older, stage] = [temporaryFolder(), temporaryFolder()];
  const migrations = userMigrations.slice(0, 10);
  const raw = openDatabase(
    older,
    { store: 'user', migrations, copiesBeforeMigrating: false },
    { mode: 'write' },
  );
  const numbers = 'WITH RECURSIVE all_of (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM all_of WHERE n < 300)';
  raw.exec(`${numbers} INSERT INTO setting SELECT 'key-' || n, '"x"', row_checksum('key-' || n, '"x"') FROM all_of;
    UPDATE setting SET value = '"y"' WHERE key = 'key-7';
    ${numbers} INSERT INTO audit_line SELECT n, n, 'ticket', 'TNA', 'Saved.', '{"id":1}', NULL FROM all_of;`);
  const page = raw
    .prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'alert_check'")
    .pluck()
    .get() as number;
  raw.close();
  const path = join(older, 'user.db');
  writeFileSync(path, readFileSync(path).fill(0xa5, (page - 1) * pageBytes, page * pageBytes));
  openUser(stage, { mode: 'write' }).close();
  const salvaged = salvageUser(older, stage, salvageStartMs) ?? [];
  const savedOf = (name: string) => salvaged.find(({ table }) => table.table === name);
  expect(savedOf('audit_line')).toMatchObject({ saved: 300, lost: [], uncertain: false });
  expect(savedOf('setting')).toMatchObject({ saved: 299, lost: [{ key: 'key-7' }] });
  expect(savedOf('alert_check')).toMatchObject({ saved: 0, uncertain: true });
  const user = closing(openUser(stage, { mode: 'read' }));
  expect(listAuditLines(user, 'ticket', 'TNA')).toHaveLength(300);
});

test('a damaged audit is never taken for a whole one: what was lost may have undone what is left', async () => {
  const { rows } = await startRuined(
    (ruined) => void ruined.fill(0, rootOf('audit_line'), rootOf('audit_line') + pageBytes),
  );
  // The lines of the backup stand in, and one that says so behind a gap.
  expect(rows.get('audit_line')?.size).toBe(half + 1);
  const user = closing(openForWriting());
  const line = { atMs: salvageStartMs, kind: 'ticket', symbol: 'S1', sentence: 'Undone.', detail: {} };
  expect(() => appendAuditLine(user, { ...line, undoes: 1 })).toThrow(
    /lines of the audit in user\.db .* are lost/,
  );
  expect(isAuditKnownSince(user, salvageStartMs - 1)).toBe(false);
  expect(isAuditKnownSince(user, salvageStartMs + 1)).toBe(true);
});

test('killed at each step, a start leaves the damaged file or the new one, and the next start the new one', {
  timeout: 300_000,
}, async () => {
  const ruin = (ruined: Buffer) =>
    void ruined.fill(0xa5, rootOf('alert_check'), rootOf('alert_check') + pageBytes);
  const { left: damaged, rows: whole } = await startRuined(ruin);
  let [steps, old] = [0, 0];
  for (let step = 1; ; step += long ? 1 : 5) {
    for (const name of ['user.db-wal', 'user.db-shm', 'kept', 'restore.partial', 'restore.ready'])
      rmSync(join(folder, name), { recursive: true, force: true });
    writeFileSync(file, damaged);
    const script = join(import.meta.dirname, 'salvage-once.ts');
    const { stdout, stderr, signal } = spawnSync(process.execPath, [script, folder, String(step)], {
      encoding: 'utf8',
    });
    if (signal === null && stdout !== 'done\n') throw new Error(stderr);
    if (stdout === 'done\n') break;
    steps += 1;
    if (isReplacementDecided(folder)) expect(findKept(damaged)).toBe(true);
    else if (existsSync(file) && readFileSync(file).equals(damaged)) old += 1;
    else expect(findDamage(folder, 'user')).toEqual([]);
    const context = createStoreContext(folder);
    await openWorkspace(context, { withSample: false, nowMs: salvageStartMs }, quietControl);
    expect(vouchedRows(context.user())).toEqual(whole);
    context.close();
    expect(findKept(damaged)).toBe(true);
  }
  console.log(
    `a salvage killed at each of ${steps} steps: ${old} left the damaged file, ${steps - old} the new one or the decision for it`,
  );
  expect(old).toBeGreaterThan(3);
  expect(steps - old).toBeGreaterThan(1);
});
