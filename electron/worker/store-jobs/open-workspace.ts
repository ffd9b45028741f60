import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { quickCheck } from '#electron/db/queries/quick-check.ts';
import { StoreProblem } from '#electron/db/store-problem.ts';
import type { Job } from '../protocol.ts';
import type { StoreJobs } from '../store-contract.ts';
import { seedSample } from './seed-sample.ts';
import type { StoreContext } from './store-context.ts';

type JobOf<Name extends keyof StoreJobs> = Job<
  StoreContext,
  StoreJobs[Name]['input'],
  StoreJobs[Name]['output']
>;

/** The start-up ladder: open and migrate both files, check them after an unclean exit, fill a new workspace. */
export const openWorkspace: JobOf<'workspace.open'> = (context, { withSample, nowMs }) => {
  const isNew = !existsSync(join(context.folder, 'cache.db'));
  // SQLite deletes its log at a clean close: one that is still there tells of a crash, a power cut or another process.
  const unclean = ['user.db-wal', 'cache.db-wal'].some((name) => existsSync(join(context.folder, name)));
  const databases = [context.user(), context.cache()];
  if (unclean) {
    for (const db of databases) {
      const [problem] = quickCheck(db);
      if (problem) throw new StoreProblem('damaged', db.file, { cause: problem });
    }
  }
  if (isNew && withSample) seedSample(context.cache(), nowMs);
  return {};
};
