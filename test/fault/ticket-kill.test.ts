import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openUser } from '#electron/db/open-user.ts';
import { listDamagedRows } from '#electron/db/queries/checks/list-damaged-rows.ts';
import { readTicketRecord } from '#electron/db/queries/tickets/read-ticket.ts';
import { saveTicket } from '#electron/db/queries/tickets/save-ticket.ts';
import { standingChanges } from '#electron/worker/store-jobs/tickets/ticket-lines.ts';
import { exampleTicket } from '../support/request-examples.ts';
import { killsUntil } from '../support/store/kills-until.ts';
import { runUntilKilled } from '../support/store/run-until-killed.ts';
import { temporaryFolder } from '../support/store/temporary-folder.ts';

const kills = process.env['STOPLINE_FULL'] === '1' ? 100 : 8;
const script = join(import.meta.dirname, 'ticket-fill-loop.ts');

test(`a fill killed while it is saved, ${kills} times, is there whole with its line in the audit, or not at all`, {
  timeout: kills * 10_000,
}, async () => {
  const folder = temporaryFolder();
  const first = openUser(folder, { mode: 'write' });
  saveTicket(first, exampleTicket, 1);
  first.close();
  let fills = 0;
  let kill = 0;
  for (kill of killsUntil(kills, () => fills > 0)) {
    const said = await runUntilKilled(script, [folder], Math.random() * 40);
    const acknowledged = Number(said.at(-1) ?? fills);
    const user = openUser(folder, { mode: 'write' });
    const record = readTicketRecord(user, 'TNA');
    const saved = record?.fills.length ?? -1;
    // One fill may have been saved in the moment before it could be acknowledged.
    expect([acknowledged, acknowledged + 1]).toContain(saved);
    expect(record?.fills.map(({ quantity }) => quantity)).toEqual(
      Array.from({ length: saved }, (_, n) => n + 1),
    );
    expect(standingChanges(user, 'TNA')).toHaveLength(saved);
    expect(listDamagedRows(user)).toEqual([]);
    user.close();
    fills = saved;
  }
  console.log(
    `saving a fill killed ${kill + 1} times in ${fills} fills: none lost, none partial, audit and ticket agree`,
  );
  expect(fills).toBeGreaterThan(0);
});
