import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Backup, backupPath, listBackups } from '#electron/db/backup/backup-folder.ts';
import { findDamage } from '#electron/db/health/find-damage.ts';
import { userMigrations } from '#electron/db/migrations/user-migrations.ts';
import { openDatabase } from '#electron/db/open-database.ts';
import { openUser } from '#electron/db/open-user.ts';
import { appendAuditLine } from '#electron/db/queries/audit/append-audit-line.ts';
import { isAuditKnownSince } from '#electron/db/queries/audit/audit-gap.ts';
import { listAuditLines } from '#electron/db/queries/audit/list-audit-lines.ts';
import { removeTicketRecord } from '#electron/db/queries/tickets/remove-ticket.ts';
import { removeTrigger } from '#electron/db/queries/triggers/remove-trigger.ts';
import { isReplacementDecided } from '#electron/db/replace/replace-files.ts';
import { salvageUser } from '#electron/db/salvage/salvage-user.ts';
import { describeLoss } from '#electron/worker/store-jobs/describe-loss.ts';
import { describeSalvage } from '#electron/worker/store-jobs/describe-salvage.ts';
import { openWorkspace } from '#electron/worker/store-jobs/open-workspace.ts';
import { createStoreContext } from '#electron/worker/store-jobs/store-context.ts';
import { seededRandom } from '../support/fixtures.ts';
import { closing } from '../support/store/closing.ts';
import { fillUser, vouchedRows } from '../support/store/fill-user.ts';
import { quietControl } from '../support/store/quiet-control.ts';
import { temporaryFolder } from '../support/store/temporary-folder.ts';
import { openTestServices } from '../support/open-test-services.ts';

const long = process.env['STOPLINE_FULL'] === '1';
const pageBytes = 4096;
const half = long ? 60 : 30;
const startMs = Date.UTC(2025, 11, 22, 18);

/** A workspace whose user.db has twice what its backup has, and neither one of its tickets nor one of its triggers any more. */
const folder = mkdtempSync(join(tmpdir(), 'stopline-salvage-'));
const file = join(folder, 'user.db');
let image: Buffer;
let written: ReadonlyMap<string, ReadonlySet<string>>;
let backedUp: ReadonlyMap<string, ReadonlySet<string>>;

beforeAll(async () => {
  const write = (work: (user: ReturnType<typeof openForWriting>) => void) => {
    const user = openForWriting();
    work(user);
    const rows = vouchedRows(user);
    user.close();
    return rows;
  };
  backedUp = write((user) => fillUser(user, 0, half));
  const services = openTestServices({ withSample: false, folder, nowMs: Date.UTC(2025, 11, 20, 18) });
  await services.handlers['backup.make']({ jobId: 'backup' });
  await services.end();
  written = write((user) => {
    fillUser(user, half, 2 * half);
    removeTicketRecord(user, 2);
    removeTrigger(user, 6);
  });
  image = readFileSync(file);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const openForWriting = () => openUser(folder, { mode: 'write' });

/** Starts on user.db as `ruin` leaves it; what is said, and every row that can then be seen. */
async function startRuined(ruin: (ruined: Buffer) => Buffer | void) {
  const ruined = Buffer.from(image);
  const left = ruin(ruined) ?? ruined;
  for (const side of ['-wal', '-shm']) rmSync(file + side, { force: true });
  rmSync(join(folder, 'kept'), { recursive: true, force: true });
  writeFileSync(file, left);
  const context = createStoreContext(folder);
  try {
    const { notices } = await openWorkspace(context, { withSample: false, nowMs: startMs }, quietControl);
    return { left, notice: notices.join(' '), rows: vouchedRows(context.user()) };
  } finally {
    context.close();
  }
}

/** The same without the start around it: what a salvage makes of the file, with the backup where it makes nothing. */
async function salvageRuined(ruin: (ruined: Buffer) => Buffer | void) {
  const ruined = Buffer.from(image);
  const left = ruin(ruined) ?? ruined;
  for (const side of ['-wal', '-shm']) rmSync(file + side, { force: true });
  writeFileSync(file, left);
  const [backup] = listBackups(folder);
  const stage = join(folder, 'stage');
  rmSync(stage, { recursive: true, force: true });
  mkdirSync(stage);
  copyFileSync(join(backupPath(folder, (backup as Backup).name), 'user.db'), join(stage, 'user.db'));
  const salvaged = salvageUser(folder, stage, startMs);
  const user = openUser(stage, { mode: 'read' });
  const rows = vouchedRows(user);
  user.close();
  const notice = salvaged
    ? describeSalvage(salvaged, { keptIn: 'kept/x', backup: backup as Backup })
    : describeLoss(folder, 'user', { keptIn: 'kept/x', backup: backup as Backup, recovered: [] });
  return { left, notice, rows };
}

/** Where the first page of a table stands. */
function rootOf(name: string): number {
  const user = openUser(folder, { mode: 'read' });
  const row = user.row<{ rootpage: number }>('SELECT rootpage FROM sqlite_schema WHERE name = ?', name);
  user.close();
  return ((row as { rootpage: number }).rootpage - 1) * pageBytes;
}

const count = (rows: ReadonlyMap<string, ReadonlySet<string>>): number =>
  [...rows.values()].reduce((sum, { size }) => sum + size, 0);
const symbolsIn = (rows: ReadonlySet<string> | undefined): string[] =>
  [...(rows ?? [])].map((text) => (JSON.parse(text) as { symbol: string }).symbol);

/** The rows that were written neither in the damaged file nor in its backup; what a salvage says of itself is none of them. */
function strangers(rows: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  return [...rows].flatMap(([table, texts]) =>
    [...texts].filter(
      (text) =>
        !written.get(table)?.has(text) &&
        !backedUp.get(table)?.has(text) &&
        !/"kind":"salvage"|its record was lost/.test(text),
    ),
  );
}

test('a lost page costs what stands on it: the rest is newer than the backup, and what was deleted stays so', async () => {
  const { notice, rows } = await startRuined(
    (ruined) => ruined.fill(0xa5, rootOf('alert_check'), rootOf('alert_check') + pageBytes) && undefined,
  );
  for (const [table, texts] of rows)
    if (table !== 'alert_check')
      expect([table, [...texts].toSorted()]).toEqual([table, [...(written.get(table) ?? [])].toSorted()]);
  expect(rows.get('alert_check')).toEqual(backedUp.get('alert_check'));
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
  const newest = symbolsIn(written.get('ticket')).at(-1) as string;
  const { notice, rows } = await startRuined((ruined) => {
    const place = ruined.indexOf(`${newest}long`);
    ruined.fill(0, place - (place % pageBytes), place - (place % pageBytes) + pageBytes);
  });
  const left = new Set(symbolsIn(rows.get('ticket')));
  const lost = symbolsIn(written.get('ticket')).filter((symbol) => !left.has(symbol));
  expect(lost).toContain(newest);
  for (const symbol of lost) expect(notice).toContain(`the ticket of ${symbol}`);
  expect(notice).toMatch(/Lost: the ticket of/);
  // Its place in the index is gone, so it was removed and not lost.
  expect(symbolsIn(backedUp.get('ticket'))).toContain('S1');
  expect(left).not.toContain('S1');
});

test('without a backup what is intact is all there is', async () => {
  renameSync(join(folder, 'backups'), join(folder, 'hidden'));
  try {
    const { notice, rows } = await startRuined(
      (ruined) => ruined.fill(0xa5, rootOf('alert_check'), rootOf('alert_check') + pageBytes) && undefined,
    );
    expect(rows.get('ticket')).toEqual(written.get('ticket'));
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
  const salvaged = salvageUser(older, stage, startMs) ?? [];
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
  const line = { atMs: startMs, kind: 'ticket', symbol: 'S1', sentence: 'Undone.', detail: {} };
  expect(() => appendAuditLine(user, { ...line, undoes: 1 })).toThrow(
    /lines of the audit in user\.db .* are lost/,
  );
  expect(isAuditKnownSince(user, startMs - 1)).toBe(false);
  expect(isAuditKnownSince(user, startMs + 1)).toBe(true);
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
    await openWorkspace(context, { withSample: false, nowMs: startMs }, quietControl);
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

/** Whether the damaged file still stands in the workspace, in its place or kept. */
function findKept(damaged: Buffer): boolean {
  const kept = join(folder, 'kept');
  const folders = existsSync(kept) ? readdirSync(kept).map((name) => join(kept, name)) : [];
  return [folder, ...folders].some(
    (one) => existsSync(join(one, 'user.db')) && readFileSync(join(one, 'user.db')).equals(damaged),
  );
}

const trials = long ? 2000 : 80;
test(`user.db with random pages damaged ${trials} times: no crash, no changed value, and most rows come over`, {
  timeout: trials * 3000,
}, async () => {
  const random = seededRandom(20_251_222);
  const between = (from: number, to: number): number => from + Math.floor(random() * (to - from));
  const pages = image.length / pageBytes;
  let [started, salvaged, plain, saved, kept] = [0, 0, 0, 0, 0];
  for (let trial = 0; trial < trials; trial += 1) {
    // The whole start for some, for the others only what it does with a damaged file.
    const read = long || trial % 10 === 0 ? startRuined : salvageRuined;
    const { left, notice, rows } = await read((ruined) => {
      for (let damage = 0; damage < 1 + (trial % 4); damage += 1)
        damagePage(ruined, between(0, pages), trial, between);
      return trial % 20 === 19 ? ruined.subarray(0, between(pages / 2, pages) * pageBytes) : ruined;
    });
    started += 1;
    expect(strangers(rows)).toEqual([]);
    for (const [table, texts] of rows)
      if ([...texts].some((text) => !written.get(table)?.has(text) && backedUp.get(table)?.has(text)))
        expect(notice).toMatch(/Taken from the backup|started from its backup/);
    const left_ = new Set(symbolsIn(rows.get('ticket')));
    const lost = symbolsIn(written.get('ticket')).filter((symbol) => !left_.has(symbol));
    for (const symbol of lost)
      expect(notice).toMatch(new RegExp(`ticket of ${symbol}\\b|\\d tickets|cannot be read any more`));
    if (!notice.includes('user.db was damaged')) continue;
    if (read === startRuined) expect(findDamage(folder, 'user')).toEqual([]);
    expect(findKept(left)).toBe(true);
    if (!notice.includes('put what is intact')) {
      plain += 1;
      continue;
    }
    salvaged += 1;
    kept += count(written);
    saved += [...rows].reduce(
      (sum, [table, texts]) => sum + [...texts].filter((text) => written.get(table)?.has(text)).length,
      0,
    );
  }
  console.log(
    `damaged user.db: ${started} starts, ${salvaged} put together with ${saved} of ${kept} rows as they were (${((100 * saved) / kept).toFixed(1)} %), ${plain} from the backup alone, ${started - salvaged - plain} opened as they are; the backup alone has ${count(backedUp)} of ${count(written)}`,
  );
  expect(salvaged).toBeGreaterThan(trials / 2);
  expect(saved / kept).toBeGreaterThan(0.75);
  expect(existsSync(join(folder, 'restore.partial'))).toBe(false);
});

/** As disks do it: zeros, noise, another page in its place, half of it, a few changed bytes. */
function damagePage(
  ruined: Buffer,
  page: number,
  trial: number,
  between: (from: number, to: number) => number,
): void {
  const start = page * pageBytes;
  const end = start + pageBytes;
  switch (trial % 5) {
    case 0:
      ruined.fill(0, start, end);
      break;
    case 1:
      for (let at = start; at < end; at += 1) ruined[at] = between(0, 256);
      break;
    case 2:
      ruined.copy(
        ruined,
        start,
        ...((other) => [other, other + pageBytes] as const)(
          between(0, ruined.length / pageBytes) * pageBytes,
        ),
      );
      break;
    case 3:
      ruined.fill(0, start + pageBytes / 2, end);
      break;
    default:
      for (let n = 0; n < 8; n += 1) ruined[between(start, start + 64)] = between(0, 256);
  }
}
