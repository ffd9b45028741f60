import { expect, it } from 'vitest';
import { userMigrations } from '#electron/db/migrations/user-migrations.ts';
import { openDatabase } from '#electron/db/open-database.ts';
import { openUser } from '#electron/db/open-user.ts';
import { listDamagedRows } from '#electron/db/queries/checks/list-damaged-rows.ts';
import { listPlanVersions } from '#electron/db/queries/tickets/list-plan-versions.ts';
import { saveTicket } from '#electron/db/queries/tickets/save-ticket.ts';
import { exampleTicket } from '../../support/request-examples.ts';
import { closing } from '../../support/store/closing.ts';
import { temporaryFolder } from '../../support/store/temporary-folder.ts';

const wider = { ...exampleTicket, stop: exampleTicket.stop - 1 };

it('keeps each plan once, in order, and names the one that is not as it was saved', () => {
  const db = closing(openUser(temporaryFolder(), { mode: 'write' }));
  for (const [atMs, plan] of [exampleTicket, exampleTicket, wider].entries()) saveTicket(db, plan, atMs);
  const { versions } = listPlanVersions(db);
  expect(versions.map(({ version, savedAtMs, cause, plan }) => [version, savedAtMs, cause, plan])).toEqual([
    [1, 0, 'typed', exampleTicket],
    [2, 2, 'typed', wider],
  ]);
  db.transaction(() =>
    db.run("UPDATE plan_version SET plan = json_set(plan, '$.stop', 1) WHERE version = 1"),
  );
  expect(listPlanVersions(db).versions).toHaveLength(1);
  expect(listDamagedRows(db)).toEqual([expect.stringContaining('Version 1 of the plan of ticket 1')]);
});

it('takes the plans of before there were versions from the audit, an undone one again', () => {
  const folder = temporaryFolder();
  const older = {
    store: 'user',
    migrations: userMigrations.slice(0, 9),
    copiesBeforeMigrating: false,
  } as const;
  const before = openDatabase(folder, older, { mode: 'write' });
  const line = `INSERT INTO audit_line (at_ms, kind, symbol, sentence, detail, undoes) VALUES (?, 'ticket', 'TNA', '', ?, ?)`;
  const after = (plan: unknown) =>
    JSON.stringify({ id: 4, before: null, after: { id: 4, plan, fills: [], endedOn: null } });
  const changes = [
    [10, exampleTicket, null],
    [20, exampleTicket, null],
    [30, wider, null],
    [40, exampleTicket, 3],
  ] as const;
  for (const [atMs, plan, undoes] of changes) before.prepare(line).run(atMs, after(plan), undoes);
  before.close();
  const { versions, damage } = listPlanVersions(closing(openUser(folder, { mode: 'write' })));
  expect(damage).toEqual([]);
  expect(
    versions.map(({ ticketId, version, savedAtMs, cause }) => [ticketId, version, savedAtMs, cause]),
  ).toEqual([
    [4, 1, 10, 'typed'],
    [4, 2, 30, 'typed'],
    [4, 3, 40, 'undone'],
  ]);
});
