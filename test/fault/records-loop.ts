import { writeSync } from 'node:fs';
import { openCache } from '#electron/db/open-cache.ts';
import { openUser } from '#electron/db/open-user.ts';
import { writeBatch } from '../support/store/fill-records.ts';

/**
 * A process that writes chains, a calendar and a statement without end until it is killed; every figure of batch n is n. Says
 * `ready`, then `n` once batch n is acknowledged. Arguments: the workspace folder, the first n.
 */
const [folder, first] = process.argv.slice(2);
const [cache, user] = [openCache(folder, { mode: 'write' }), openUser(folder, { mode: 'write' })];
writeSync(1, 'ready\n');
for (let batch = Number(first); ; batch += 1) {
  writeBatch(cache, user, batch);
  writeSync(1, `${batch}\n`);
}
