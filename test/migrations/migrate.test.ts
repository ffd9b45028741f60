import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { cacheMigrations } from '#electron/db/migrations/cache-migrations.ts';
import { userMigrations } from '#electron/db/migrations/user-migrations.ts';
import { openCache } from '#electron/db/open-cache.ts';
import { openDatabase } from '#electron/db/open-database.ts';
import { openUser } from '#electron/db/open-user.ts';
import { listAuditLines } from '#electron/db/queries/audit/list-audit-lines.ts';
import { listDamagedRows } from '#electron/db/queries/checks/list-damaged-rows.ts';
import { readSetting } from '#electron/db/queries/settings/read-setting.ts';
import { readTicket, readTicketRecord } from '#electron/db/queries/tickets/read-ticket.ts';
import { writeSetting } from '#electron/db/queries/settings/write-setting.ts';
import { StoreProblem } from '#electron/db/store-problem.ts';
import { closing } from '../support/store/closing.ts';
import { killsUntil } from '../support/store/kills-until.ts';
import { temporaryFolder } from '../support/store/temporary-folder.ts';
import { slowMigration } from './slow-migration.ts';

const stores = [
  { store: 'cache', migrations: cacheMigrations, open: openCache },
  { store: 'user', migrations: userMigrations, open: openUser },
] as const;

const withSlowMigration = {
  store: 'user',
  migrations: [...userMigrations, slowMigration],
  copiesBeforeMigrating: true,
} as const;

describe.each(stores)('the file $store', ({ store, migrations, open }) => {
  test('reaches the newest format from every version there was', () => {
    for (let version = 0; version <= migrations.length; version += 1) {
      const folder = temporaryFolder();
      const older = { store, migrations: migrations.slice(0, version), copiesBeforeMigrating: false };
      openDatabase(folder, older, { mode: 'write' }).close();
      const db = closing(open(folder, { mode: 'write' }));
      expect(db.row('PRAGMA user_version')).toEqual({ user_version: migrations.length });
      expect(db.rows('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    }
  });

  test('from a newer app is refused by reader and writer, and left as it was', () => {
    const folder = temporaryFolder();
    open(folder, { mode: 'write' }).close();
    const newer = new Database(join(folder, `${store}.db`));
    newer.pragma(`user_version = ${migrations.length + 1}`);
    newer.close();
    for (const mode of ['write', 'read'] as const) {
      const problem = problemOf(() => (mode === 'write' ? open(folder, { mode }) : open(folder, { mode })));
      expect(problem.code).toBe('newer-than-app');
      expect(problem.message).toMatch(new RegExp(`^${store}\\.db .*newer version.*Update Stopline`));
    }
    const untouched = new Database(join(folder, `${store}.db`), { readonly: true });
    expect(untouched.pragma('user_version', { simple: true })).toBe(migrations.length + 1);
    untouched.close();
  });

  test('of an older format is not upgraded by a reader', () => {
    const folder = temporaryFolder();
    open(folder, { mode: 'write' }).close();
    const format = { store, migrations: [...migrations, slowMigration], copiesBeforeMigrating: false };
    expect(problemOf(() => openDatabase(folder, format, { mode: 'read' })).code).toBe('older-than-app');
  });
});

test('user.db is copied before a migration, readable by the app that wrote it', () => {
  const folder = temporaryFolder();
  const user = openUser(folder, { mode: 'write' });
  writeSetting(user, 'theme', 'dark');
  user.close();
  openDatabase(folder, withSlowMigration, { mode: 'write' }).close();
  expect(readdirSync(folder).sort()).toEqual(['user.db', `user.format-${userMigrations.length}.db`]);
  const copy = new Database(join(folder, `user.format-${userMigrations.length}.db`), { readonly: true });
  expect(copy.pragma('user_version', { simple: true })).toBe(userMigrations.length);
  expect(copy.prepare('SELECT * FROM setting').all()).toMatchObject([{ key: 'theme', value: '"dark"' }]);
  copy.close();
});

test('tickets and settings from before there were checksums are taken as they are, and checked from then on', () => {
  const folder = temporaryFolder();
  const older = {
    store: 'user',
    migrations: userMigrations.slice(
      0,
      userMigrations.findIndex(({ name }) => name === 'row checksums'),
    ),
    copiesBeforeMigrating: false,
  } as const;
  const raw = openDatabase(folder, older, { mode: 'write' });
  raw.exec(`INSERT INTO ticket VALUES ('TNA', 'long', 100000000, 'fraction', 0.005, 40.1, 35.2,
      '{"kind":"fraction","fraction":0.12}', 48, NULL, 40, NULL, 0.1, NULL, NULL, NULL, 'Plan', '2025-12-18', 0, 1);
    INSERT INTO setting VALUES ('theme', '"dark"');`);
  raw.close();
  const db = closing(openUser(folder, { mode: 'write' }));
  expect(listDamagedRows(db)).toEqual([]);
  expect(readTicket(db, 'TNA')).toMatchObject({ entry: 40.1, caps: { weightFraction: 0.1 } });
  expect(readSetting(db, 'theme')).toBe('dark');
  db.run('UPDATE ticket SET stop = 35.3');
  expect(listDamagedRows(db)).toHaveLength(1);
});

test('tickets of before there were fills get a number and none, and one that was damaged stays known as such', () => {
  const folder = temporaryFolder();
  const older = {
    store: 'user',
    migrations: userMigrations.slice(
      0,
      userMigrations.findIndex(({ name }) => name === 'ticket lives'),
    ),
    copiesBeforeMigrating: false,
  } as const;
  const raw = openDatabase(folder, older, { mode: 'write' });
  const insert = (
    symbol: string,
  ) => `INSERT INTO ticket VALUES ('${symbol}', 'long', 100000000, 'fraction', 0.005, 40.1,
    35.2, '{"kind":"fraction","fraction":0.12}', 48, NULL, 40, NULL, 0.1, NULL, NULL, NULL, 'Plan', '2025-12-18', 0, 1, 0);`;
  raw.exec(`${insert('TNA')} ${insert('TZA')}
    UPDATE ticket SET checksum = row_checksum(symbol, side, account_cents, risk_kind, risk_value, entry, stop, stop_rule,
      first_target, second_target, horizon_sessions, cap_cash_dollars, cap_weight_fraction,
      cap_leverage_adjusted_exposure_fraction, cap_tail_loss_fraction, cap_heat_dollars, note, planned_on, simulated,
      saved_at_ms);
    UPDATE ticket SET entry = 41 WHERE symbol = 'TZA';`);
  raw.close();
  const db = closing(openUser(folder, { mode: 'write' }));
  expect(readTicketRecord(db, 'TNA')).toMatchObject({
    id: 1,
    fills: [],
    endedOn: null,
    plan: { entry: 40.1 },
  });
  expect(() => readTicketRecord(db, 'TZA')).toThrow(/ticket of TZA in user\.db is not as it was saved/);
  expect(listDamagedRows(db)).toHaveLength(1);
});

test('lines of the audit and records of files from before they had checksums get theirs', () => {
  const folder = temporaryFolder();
  const before = userMigrations.findIndex(({ name }) => name === 'audit and import checksums');
  const older = {
    store: 'user',
    migrations: userMigrations.slice(0, before),
    copiesBeforeMigrating: false,
  } as const;
  const raw = openDatabase(folder, older, { mode: 'write' });
  raw.exec(`INSERT INTO audit_line VALUES (1, 1765000000000, 'split', 'TZA', 'Ten “for” one.', '{"a":0.1}', NULL),
      (2, 1765000000001, 'split', 'TZA', 'Undone.', '{"a":0.1}', 1);
    INSERT INTO statement_import VALUES (1, 'schwab.csv', '${'ab'.repeat(32)}', 'Schwab', 1, 1, 0, '[]', '[]', 5);`);
  raw.close();
  const db = closing(openUser(folder, { mode: 'write' }));
  expect(listDamagedRows(db)).toEqual([]);
  expect(listAuditLines(db, 'split', 'TZA').map(({ undoes }) => undoes)).toEqual([null, 1]);
  db.run('UPDATE audit_line SET undoes = NULL WHERE id = 2');
  db.run("UPDATE statement_import SET file_name = 'x'");
  expect(listDamagedRows(db)).toEqual([
    expect.stringMatching(/^The record of the file "x"/),
    expect.stringMatching(/^Line 2 of the audit/),
  ]);
});

test('a migration that fails leaves the file at the version before', () => {
  const folder = temporaryFolder();
  openUser(folder, { mode: 'write' }).close();
  const broken = {
    name: 'broken',
    sql: 'CREATE TABLE half (n INTEGER) STRICT; INSERT INTO absent VALUES (1);',
  };
  const format = {
    store: 'user',
    migrations: [...userMigrations, broken],
    copiesBeforeMigrating: true,
  } as const;
  expect(() => openDatabase(folder, format, { mode: 'write' })).toThrow(/no such table: absent/);
  const db = closing(openUser(folder, { mode: 'write' }));
  expect(db.rows("SELECT name FROM sqlite_schema WHERE name = 'half'")).toEqual([]);
});

test('a migration killed half way has either happened or not, and goes through the next time', async () => {
  const delaysMs = [20, 80, 160, 240];
  let halfWay = 0;
  let kill = 0;
  for (kill of killsUntil(delaysMs.length, () => halfWay > 0)) {
    const folder = temporaryFolder();
    const user = openUser(folder, { mode: 'write' });
    writeSetting(user, 'theme', 'dark');
    user.close();
    await migrateUntilKilled(folder, delaysMs[kill % delaysMs.length] as number);
    const raw = new Database(join(folder, 'user.db'));
    const version = raw.pragma('user_version', { simple: true }) as number;
    const has = (sql: string): boolean => raw.prepare(sql).pluck().get() === 1;
    const migrated = version === userMigrations.length + 1;
    expect(has("SELECT count(*) FROM sqlite_schema WHERE name = 'filler'")).toBe(migrated);
    expect(has("SELECT count(*) FROM pragma_table_info('setting') WHERE name = 'note'")).toBe(migrated);
    expect(raw.pragma('integrity_check', { simple: true })).toBe('ok');
    raw.close();
    if (!migrated) {
      halfWay += 1;
      const again = closing(openUser(folder, { mode: 'write' }));
      expect(readSetting(again, 'theme')).toBe('dark');
    }
    openDatabase(folder, withSlowMigration, { mode: 'write' }).close();
  }
  console.log(
    `migration killed ${kill + 1} times, ${halfWay} of them half way: each old or new, and finished later`,
  );
  expect(halfWay).toBeGreaterThan(0);
});

async function migrateUntilKilled(folder: string, delayMs: number): Promise<void> {
  const script = join(import.meta.dirname, 'migrate-user.ts');
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = once(child, 'close');
  await once(child.stdout, 'data');
  await wait(delayMs);
  child.kill('SIGKILL');
  await closed;
}

function problemOf(work: () => unknown): StoreProblem {
  try {
    work();
  } catch (error) {
    if (error instanceof StoreProblem) return error;
    throw error;
  }
  throw new Error('no problem');
}
