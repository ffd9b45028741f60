import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { storeFiles } from '../backup/backup-folder.ts';
import { backupName } from '../backup/backup-name.ts';
import { syncFolderOf, syncToDisk } from '../files/sync-to-disk.ts';

/**
 * Replacing workspace files so that a kill leaves the old ones or the new ones. The new files are made and checked in a
 * folder of their own; renaming that folder is the one step that decides. From then on every start finishes the replacement
 * before it opens anything. What is replaced is kept, never deleted.
 */
const partialFolder = 'restore.partial';
const readyFolder = 'restore.ready';
const planFile = 'plan.json';
const sideFiles = ['', '-wal', '-shm'];

/** An empty folder for the new files. What an abandoned replacement left in it is removed. */
export function beginReplacement(workspace: string): string {
  const folder = join(workspace, partialFolder);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

export function abandonReplacement(workspace: string): void {
  rmSync(join(workspace, partialFolder), { recursive: true, force: true });
}

/**
 * Decides for the checked files in the folder of {@link beginReplacement}, any of cache.db and user.db; see {@link finishReplacement}.
 * @param reason of the replacement, part of the name under which the present files are kept
 */
export function commitReplacement(workspace: string, reason: 'damaged' | 'replaced', nowMs: number): void {
  const folder = join(workspace, partialFolder);
  let keptIn = '';
  for (let moment = nowMs; keptIn === '' || existsSync(join(workspace, keptIn)); moment += 1)
    keptIn = join('kept', `${reason}-${backupName(moment)}`);
  const plan = join(folder, planFile);
  writeFileSync(plan, JSON.stringify({ keptIn }), { mode: 0o600 });
  for (const name of [planFile, ...Object.values(storeFiles)])
    if (existsSync(join(folder, name))) syncToDisk(join(folder, name));
  syncFolderOf(plan);
  renameSync(folder, join(workspace, readyFolder));
  syncFolderOf(folder);
}

/** True when a replacement was decided and has not been carried out to its end. */
export function isReplacementDecided(workspace: string): boolean {
  return existsSync(join(workspace, readyFolder));
}

/**
 * Carries a decided replacement out, from wherever it stopped; to be called with the workspace locked and its files closed.
 * @returns the folder, relative to the workspace, that now holds the replaced files; null when nothing was decided
 */
export function finishReplacement(workspace: string): string | null {
  const ready = join(workspace, readyFolder);
  if (!isReplacementDecided(workspace)) return null;
  const keptIn = readPlan(join(ready, planFile));
  const kept = join(workspace, keptIn);
  mkdirSync(kept, { recursive: true, mode: 0o700 });
  for (const name of Object.values(storeFiles)) {
    if (!existsSync(join(ready, name))) continue;
    for (const side of sideFiles) move(join(workspace, name + side), join(kept, name + side));
    renameSync(join(ready, name), join(workspace, name));
  }
  syncFolderOf(join(kept, planFile));
  syncFolderOf(ready);
  rmSync(ready, { recursive: true, force: true });
  return keptIn;
}

/** The plan goes last when the folder is removed half way, and then nothing is left to move. */
function readPlan(path: string): string {
  if (!existsSync(path)) return join('kept', 'replaced');
  return (JSON.parse(readFileSync(path, 'utf8')) as { keptIn: string }).keptIn;
}

function move(from: string, to: string): void {
  if (existsSync(from)) renameSync(from, to);
}
