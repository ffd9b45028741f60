import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { adoptFiles } from '#electron/db/archive/adopt-files.ts';
import { ArchiveRefused } from '#electron/db/archive/archive-format.ts';
import { type Backup, backupPath, listBackups, storeFiles } from '#electron/db/backup/backup-folder.ts';
import type { StoreName } from '#electron/db/database.ts';
import { closingAfter, findDamage } from '#electron/db/health/find-damage.ts';
import { openCache } from '#electron/db/open-cache.ts';
import { openUser } from '#electron/db/open-user.ts';
import {
  beginReplacement,
  commitReplacement,
  finishReplacement,
} from '#electron/db/replace/replace-files.ts';
import { salvageUser } from '#electron/db/salvage/salvage-user.ts';
import { StoreProblem } from '#electron/db/store-problem.ts';
import { bringOver, type Recovered } from './bring-over.ts';
import { bringOverRecords } from './bring-over-records.ts';
import { describeLoss } from './describe-loss.ts';
import { describeSalvage } from './describe-salvage.ts';

/**
 * Puts the newest good backup of a damaged file in its place, or a new file when there is none, with what is intact and newer
 * in the damaged one, and keeps that. The workspace must be locked and its files closed.
 * @returns what happened, what was recovered and what is lost, for the user
 */
export function fallBack(folder: string, store: StoreName, nowMs: number): string {
  const { backup, stage } = stageBackup(folder, store);
  const recovered = store === 'cache' ? recover(folder, stage) : [];
  const salvaged = store === 'user' ? salvageUser(folder, stage, nowMs) : null;
  commitReplacement(folder, 'damaged', nowMs);
  const keptIn = finishReplacement(folder) as string;
  if (salvaged) return describeSalvage(salvaged, { keptIn, backup });
  return describeLoss(folder, store, { keptIn, backup, recovered });
}

/** Brings over what the damaged file still holds; nothing when it does not even open. */
function recover(folder: string, stage: string): Recovered[] {
  try {
    return closingAfter(openCache(folder, { mode: 'read' }), (damaged) =>
      closingAfter(openCache(stage, { mode: 'write' }), (copy) => {
        bringOverRecords(damaged, copy);
        return bringOver(damaged, copy);
      }),
    );
  } catch (error) {
    if (error instanceof StoreProblem && error.code !== 'disk-full') return [];
    throw error;
  }
}

/** The folder where a copy of the newest good backup now stands ready, or a new file when there is none. */
function stageBackup(folder: string, store: StoreName): { backup: Backup | null; stage: string } {
  for (const backup of listBackups(folder)) {
    const source = join(backupPath(folder, backup.name), storeFiles[store]);
    if (!existsSync(source)) continue;
    const stage = beginReplacement(folder);
    copyFileSync(source, join(stage, storeFiles[store]));
    if (isGood(stage, store)) return { backup, stage };
  }
  const stage = beginReplacement(folder);
  (store === 'cache' ? openCache : openUser)(stage, { mode: 'write' }).close();
  return { backup: null, stage };
}

function isGood(stage: string, store: StoreName): boolean {
  try {
    adoptFiles(stage, 'The backup');
    return findDamage(stage, store).length === 0;
  } catch (error) {
    if (error instanceof ArchiveRefused || (error instanceof StoreProblem && error.code !== 'disk-full'))
      return false;
    throw error;
  }
}
