import { writeSync } from 'node:fs';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { openUser } from '#electron/db/open-user.ts';
import { readTicketRecord } from '#electron/db/queries/tickets/read-ticket.ts';
import { changeTicket } from '#electron/worker/store-jobs/tickets/change-ticket.ts';
import { fillOf } from '../support/tickets.ts';

/**
 * A process that adds fills to the ticket of TNA without end until it is killed: fill n is n shares. Says `ready`, then `n` once
 * fill n is acknowledged. Argument: the workspace folder.
 */
const user = openUser(process.argv[2] as string, { mode: 'write' });
writeSync(1, 'ready\n');
for (;;) {
  const before = readTicketRecord(user, 'TNA');
  if (!before) throw new Error('no ticket');
  const id = before.fills.length + 1;
  const fill = fillOf(id, 'buy', id, 40, { date: '2025-12-10' as BusinessDate });
  const after = { ...before, fills: [...before.fills, fill] };
  changeTicket(user, { before, after, sentence: `Fill ${id}.`, nowMs: id });
  writeSync(1, `${id}\n`);
}
