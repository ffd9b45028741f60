import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ReadDb, WriteDb } from '#electron/db/database.ts';
import { openUser } from '#electron/db/open-user.ts';
import { appendAuditLine } from '#electron/db/queries/audit/append-audit-line.ts';
import { listAuditLines } from '#electron/db/queries/audit/list-audit-lines.ts';
import { listStatements } from '#electron/db/queries/statements/list-statements.ts';
import { saveTicket } from '#electron/db/queries/tickets/save-ticket.ts';
import { listTickets } from '#electron/db/queries/tickets/list-tickets.ts';
import { readSetting } from '#electron/db/queries/settings/read-setting.ts';
import { StoreProblem } from '#electron/db/store-problem.ts';
import { verifyStore } from '#electron/worker/compute-jobs/verify-store.ts';
import { closing } from '../support/store/closing.ts';
import { fillRecords } from '../support/store/fill-records.ts';
import { fillWorkspace, ticketOf } from '../support/store/fill-workspace.ts';
import { quietControl } from '../support/store/quiet-control.ts';
import { startServices } from '../support/store/start-services.ts';
import { temporaryFolder } from '../support/store/temporary-folder.ts';

const symbols = ['AAA', 'BBB', 'CCC'];

function closedWorkspace(): { folder: string; image: Buffer } {
  const folder = join(temporaryFolder(), 'workspace');
  fillWorkspace(folder, symbols);
  return { folder, image: compacted(openUser(folder, { mode: 'write' }), folder) };
}

/** Closes the file, made compact: SQLite leaves old bytes of a row in the free part of a page. Its bytes. */
function compacted(user: WriteDb<'user'>, folder: string): Buffer {
  user.copyTo(join(folder, 'compact.db'));
  user.close();
  renameSync(join(folder, 'compact.db'), join(folder, 'user.db'));
  return readFileSync(join(folder, 'user.db'));
}

/** The bytes of every value of a row: from its first column to the end of a text that is among its last. */
function valuesBetween(image: Buffer, first: string, last: string): [from: number, to: number] {
  const from = image.indexOf(first);
  const to = image.indexOf(last, from) + last.length;
  if (from < 0 || to < from) throw new Error(`${first} does not stand in one piece`);
  return [from, to];
}

/** Changes a bit of a row a hundred times over, by turns; `verify` names the row each time. @returns how often it did */
function changeBytes(
  folder: string,
  image: Buffer,
  rows: readonly { readonly range: readonly [from: number, to: number]; readonly name: RegExp }[],
  expectIntact: (user: ReadDb<'user'>) => void,
): number {
  let found = 0;
  for (let trial = 0; trial < 100; trial += 1) {
    const { range, name } = rows[trial % rows.length];
    const changed = Buffer.from(image);
    const place = range[0] + ((trial * 7919) % (range[1] - range[0]));
    changed[place] ^= 1 << (trial % 8);
    writeFileSync(join(folder, 'user.db'), changed);
    const report = verifyStore(folder, quietControl);
    expect(report.intact).toBe(false);
    const problems = report.files.find((file) => file.name === 'user.db')?.problems ?? [];
    expect(problems[0]).toMatch(name);
    const user = openUser(folder, { mode: 'read' });
    expectIntact(user);
    user.close();
    found += 1;
  }
  return found;
}

test('verify finds a changed byte of a ticket or setting in each of 100 trials, and none is shown changed', () => {
  const { folder, image } = closedWorkspace();
  const rows = [
    ...symbols.map((symbol) => ({
      range: valuesBetween(image, `${symbol}long`, '2025-12-18'),
      name: /^The saved ticket of/,
    })),
    { range: valuesBetween(image, 'symbols["AAA"', '"CCC"]'), name: /^The setting/ },
  ];
  const found = changeBytes(folder, image, rows, expectOnlyWritten);
  console.log(`verify: changed bytes of tickets and settings found ${found} of 100`);
});

test('verify finds a changed byte of a line of the audit or of the record of a broker’s file in each of 100 trials', () => {
  const folder = join(temporaryFolder(), 'workspace');
  fillRecords(folder, 7);
  const user = openUser(folder, { mode: 'write' });
  const line = { atMs: 1, kind: 'ticket', symbol: 'IWM', sentence: 'Saved the plan of IWM.', undoes: null };
  appendAuditLine(user, { ...line, detail: { id: 1, before: null, after: null } });
  const image = compacted(user, folder);
  const rows = [
    { range: valuesBetween(image, 'ticketIWM', '"after":null}'), name: /^Line 1 of the audit/ },
    { range: valuesBetween(image, '7ababab', 'instead of 7."}]'), name: /^The record of the file/ },
  ];
  const found = changeBytes(folder, image, rows, (damaged) => {
    for (const read of listAuditLines(damaged, 'ticket', null)) expect(read).toMatchObject(line);
    for (const { fileName, intact } of listStatements(damaged)) if (intact) expect(fileName).toBe('7');
  });
  console.log(`verify: changed bytes of audit lines and records of files found ${found} of 100`);
});

test('a damaged line of the audit keeps nothing from being saved, and forbids undoing what came before it', () => {
  const folder = temporaryFolder();
  const user = closing(openUser(folder, { mode: 'write' }));
  const line = { atMs: 1, kind: 'ticket', symbol: 'IWM', sentence: '', detail: { id: 9 }, undoes: null };
  for (let lines = 0; lines < 3; lines += 1) appendAuditLine(user, line);
  user.run("UPDATE audit_line SET detail = '{}' WHERE id = 2");
  expect(saveTicket(user, ticketOf('AAA'), 0).id).toBe(10);
  expect(() => appendAuditLine(user, { ...line, undoes: 1 })).toThrow(/cannot be undone: lines of the audit/);
  appendAuditLine(user, { ...line, undoes: 3 });
  expect(listAuditLines(user, 'ticket', null).map(({ id }) => id)).toEqual([1, 3, 4]);
});

test('a changed byte anywhere in user.db gives what was saved, or less, or a problem; never another plan', () => {
  const { folder, image } = closedWorkspace();
  const trials = process.env['STOPLINE_FULL'] === '1' ? 4000 : 400;
  let noticed = 0;
  for (let trial = 0; trial < trials; trial += 1) {
    const changed = Buffer.from(image);
    const place = Math.floor((trial / trials) * image.length) + ((trial * 31) % 16);
    changed[place] ^= 1 << (trial % 8);
    writeFileSync(join(folder, 'user.db'), changed);
    try {
      const user = openUser(folder, { mode: 'read' });
      try {
        expectOnlyWritten(user);
      } finally {
        user.close();
      }
    } catch (error) {
      if (!(error instanceof StoreProblem)) throw error;
      noticed += 1;
    }
  }
  console.log(
    `changed bytes anywhere in user.db: ${trials} trials, ${noticed} refused, none gave another plan`,
  );
  expect(noticed).toBeGreaterThan(0);
});

test('a start says which ticket is not as it was saved, shows the others, and keeps the row', async () => {
  const { folder, image } = closedWorkspace();
  const [from] = valuesBetween(image, 'BBBlong', '2025-12-18');
  const changed = Buffer.from(image);
  changed[from + 20] ^= 4;
  writeFileSync(join(folder, 'user.db'), changed);
  const { startup, tickets, services } = await startServices(folder);
  expect(startup).toMatchObject({
    state: 'ready',
    notices: [expect.stringMatching(/^The saved ticket of BBB in user\.db is not as it was saved/)],
  });
  expect(tickets).toEqual(['AAA', 'CCC']);
  await services.handlers['ticket.save'](ticketOf('BBB'));
  expect((await services.handlers['ticket.list']({})).map(({ symbol }) => symbol)).toEqual(symbols);
  await services.end();
  expect((await startServices(folder)).startup).toEqual({ state: 'ready' });
});

function expectOnlyWritten(user: ReadDb<'user'>): void {
  for (const ticket of listTickets(user)) expect(ticket).toEqual(ticketOf(ticket.symbol));
  expect([undefined, JSON.stringify(symbols)]).toContain(JSON.stringify(readSetting(user, 'symbols')));
}
