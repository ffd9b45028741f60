import { writeSync } from 'node:fs';
import { createStoreContext } from '#electron/worker/store-jobs/store-context.ts';

/** A second Stopline that has the workspace open and does nothing. Argument: the folder. */
createStoreContext(process.argv[2]).user();
writeSync(1, 'open\n');
setInterval(() => undefined, 1000);
