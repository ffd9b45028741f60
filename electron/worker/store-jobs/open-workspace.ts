import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listBackups, storeFiles } from '#electron/db/backup/backup-folder.ts';
import type { StoreName } from '#electron/db/database.ts';
import { quickCheck } from '#electron/db/queries/checks/quick-check.ts';
import { dateUndated } from '#electron/db/queries/series/date-undated.ts';
import { placeWhole } from '#electron/db/files/place-whole.ts';
import { finishReplacement, isReplacementDecided } from '#electron/db/replace/replace-files.ts';
import { StoreProblem } from '#electron/db/store-problem.ts';
import type { Job } from '../protocol.ts';
import type { StoreJobs } from '../store-contract.ts';
import { readShippedSample } from './sample/shipped-sample.ts';
import type { StoreContext } from './store-context.ts';

type JobOf<Name extends keyof StoreJobs> = Job<
  StoreContext,
  StoreJobs[Name]['input'],
  Promise<StoreJobs[Name]['output']>
>;

// Checked in under 0.1 s, so at every start; a larger file only after an unclean exit.
const quicklyCheckedBytes = 32 * 1024 * 1024;

/**
 * The start-up ladder, and the only one: lock, finish a restore that was decided, open, check, migrate after a copy, fill a new
 * workspace. Damage is answered by the newest good backup; every other failed step ends in a StoreProblem with its next step.
 * What only damage or saved records need is loaded for them: a first start has neither.
 */
export const openWorkspace: JobOf<'workspace.open'> = async (context, { withSample, nowMs }) => {
  const { folder } = context;
  if (isReplacementDecided(folder)) context.alone(() => finishReplacement(folder));
  const isNew = !existsSync(join(folder, storeFiles.cache)) && listBackups(folder).length === 0;
  const hasRecords = !isNew || existsSync(join(folder, storeFiles.user));
  const notices = await openSound(context, 'user', nowMs);
  if (withSample && isNew) placeShippedSample(folder);
  notices.push(...(await openSound(context, 'cache', nowMs)));
  const lostAll = notices.length > 0 && isEmpty(context);
  if (withSample && (isNew || lostAll) && isEmpty(context)) {
    const { seedSample } = await import('./sample/seed-sample.ts');
    seedSample(context.cache(), nowMs);
  }
  // Also what an interrupted first start has left.
  if (withSample) dateUndated(context.cache(), nowMs);
  if (!hasRecords) return { notices };
  const { catchUpSplits } = await import('./splits/catch-up-splits.ts');
  catchUpSplits(context, nowMs);
  const { listDamagedRecords } = await import('#electron/db/queries/checks/list-damaged-rows.ts');
  // A row that changed on the disk costs that row and not the file.
  return { notices: [...notices, ...listDamagedRecords(context.user())] };
};

/** Opens one file; when it is damaged, starts from the newest good backup and says so. */
async function openSound(context: StoreContext, store: StoreName, nowMs: number): Promise<string[]> {
  try {
    check(context, store);
    return [];
  } catch (error) {
    if (!isDamage(error, context.folder)) throw error;
  }
  const { fallBack } = await import('./fall-back.ts');
  return context.alone(() => {
    try {
      // Another process may have done all this while this one waited for the lock.
      check(context, store);
      return [];
    } catch (error) {
      if (!isDamage(error, context.folder)) throw error;
      context.closeFiles();
      return [fallBack(context.folder, store, nowMs)];
    }
  });
}

function check(context: StoreContext, store: StoreName): void {
  const file = join(context.folder, storeFiles[store]);
  const bytes = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  // Without the file itself SQLite has no use for a log that may be left of it.
  if (bytes === 0 && listBackups(context.folder).length > 0) throw new StoreProblem('missing', file);
  // SQLite deletes its log at a clean close: one that is still there tells of a crash, a power cut or another process.
  const unclean = existsSync(`${file}-wal`);
  const db = store === 'cache' ? context.cache() : context.user();
  if (!unclean && bytes > quicklyCheckedBytes) return;
  const [problem] = quickCheck(db);
  if (problem !== undefined) throw new StoreProblem('damaged', file, { cause: problem });
}

/** Whether a backup is the answer. What is no database at all may be somebody else's, unless this folder has backups of ours. */
function isDamage(error: unknown, folder: string): boolean {
  if (!(error instanceof StoreProblem)) return false;
  if (error.code === 'damaged') return true;
  return ['not-a-database', 'missing'].includes(error.code) && listBackups(folder).length > 0;
}

/** Starts a new workspace from the sample that came with the app, where one did. */
function placeShippedSample(folder: string): void {
  const shipped = readShippedSample();
  if (shipped !== null) placeWhole(join(folder, storeFiles.cache), shipped);
}

function isEmpty(context: StoreContext): boolean {
  return context.cache().row('SELECT 1 FROM series LIMIT 1') === undefined;
}
