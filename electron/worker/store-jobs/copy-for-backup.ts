import { join } from 'node:path';
import { beginBackup, newBackup, storeFiles } from '#electron/db/backup/backup-folder.ts';
import type { Job } from '../protocol.ts';
import type { StoreJobs } from '../store-contract.ts';
import type { StoreContext } from './store-context.ts';

type Copy = Job<StoreContext, StoreJobs['backup.copy']['input'], StoreJobs['backup.copy']['output']>;

/** Copies one file into the folder of the backup under way, user.db first. A job a file, so that others run between the two. */
export const copyForBackup: Copy = (context, { store }) => {
  const folder = store === 'user' ? beginBackup(context.folder) : newBackup(context.folder);
  (store === 'user' ? context.user() : context.cache()).copyTo(join(folder, storeFiles[store]));
  return { folder };
};
