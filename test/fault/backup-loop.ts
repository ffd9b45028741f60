import { writeSync } from 'node:fs';
import { keepBackup } from '#electron/db/backup/backup-folder.ts';
import { copyForBackup } from '#electron/worker/store-jobs/copy-for-backup.ts';
import { createStoreContext } from '#electron/worker/store-jobs/store-context.ts';
import { quietControl } from '../support/store/quiet-control.ts';

/** A process whose store jobs back a workspace up, a day later each time, until it is killed. Argument: the folder. */
const context = createStoreContext(process.argv[2]);
context.user();
writeSync(1, 'ready\n');
for (let day = 1; ; day += 1) {
  for (const store of ['user', 'cache'] as const) copyForBackup(context, { store }, quietControl);
  keepBackup(context.folder, day * 86_400_000);
  writeSync(1, `${day}\n`);
}
