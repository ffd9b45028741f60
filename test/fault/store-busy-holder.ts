import { writeSync } from 'node:fs';
import { openCache } from '#electron/db/open-cache.ts';

/** A second process that holds the write lock for a while. Arguments: the folder, milliseconds. */
const [folder, heldMs] = process.argv.slice(2);
const db = openCache(folder, { mode: 'write' });
db.transaction(() => {
  writeSync(1, 'held\n');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Number(heldMs));
});
