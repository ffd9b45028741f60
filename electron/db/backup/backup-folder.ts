import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { StoreName } from '../database.ts';
import { explainError } from '../explain-error.ts';
import { syncFolderOf } from '../files/sync-to-disk.ts';
import { backupMoment, backupName } from './backup-name.ts';
import { chooseBackups } from './choose-backups.ts';

/** A complete, checked pair of copies. */
export interface Backup {
  readonly name: string;
  readonly madeAtMs: number;
  readonly bytes: number;
}

export const storeFiles: Readonly<Record<StoreName, string>> = { cache: 'cache.db', user: 'user.db' };

const backupsIn = (workspace: string): string => join(workspace, 'backups');
const partial = '.partial';
/** Where the copies of a backup to be stand. */
export const newBackup = (workspace: string): string => join(backupsIn(workspace), `new${partial}`);

/** Where a backup of the workspace in a folder stands. */
export function backupPath(workspace: string, name: string): string {
  return join(backupsIn(workspace), name);
}

/** Every backup, newest first. An unfinished one is none. */
export function listBackups(workspace: string): Backup[] {
  const folder = backupsIn(workspace);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .flatMap((name) => {
      const madeAtMs = backupMoment(name);
      return madeAtMs === null ? [] : [{ name, madeAtMs, bytes: sizeOf(join(folder, name)) }];
    })
    .toSorted((left, right) => right.madeAtMs - left.madeAtMs);
}

/** An empty folder for the copies of a backup to be, under a name that no listing takes for one. */
export function beginBackup(workspace: string): string {
  abandonBackup(workspace);
  const folder = newBackup(workspace);
  return explained(folder, () => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return folder;
  });
}

/** Removes an unfinished backup, such as a killed one. */
export function abandonBackup(workspace: string): void {
  const folder = newBackup(workspace);
  explained(folder, () => rmSync(folder, { recursive: true, force: true }));
}

/** Gives the checked copies their name, in one step, and removes the backups that are no longer kept. */
export function keepBackup(workspace: string, nowMs: number): Backup {
  const folder = backupsIn(workspace);
  return explained(folder, () => {
    let moment = nowMs;
    // Two in one millisecond, as after a clock that was set back, must not meet.
    while (existsSync(join(folder, backupName(moment)))) moment += 1;
    const target = join(folder, backupName(moment));
    renameSync(newBackup(workspace), target);
    syncFolderOf(target);
    const all = listBackups(workspace);
    const kept = chooseBackups(
      all.map(({ madeAtMs }) => madeAtMs),
      moment,
    );
    for (const { name, madeAtMs } of all) if (!kept.includes(madeAtMs)) removeWhole(folder, name);
    return all.find(({ madeAtMs }) => madeAtMs === moment) as Backup;
  });
}

/** Under another name first: half a backup must never look like a whole one. */
function removeWhole(folder: string, name: string): void {
  const going = join(folder, `old${partial}`);
  rmSync(going, { recursive: true, force: true });
  renameSync(join(folder, name), going);
  rmSync(going, { recursive: true, force: true });
}

function sizeOf(folder: string): number {
  const sizes = Object.values(storeFiles).map(
    (file) => statSync(join(folder, file), { throwIfNoEntry: false })?.size ?? 0,
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

function explained<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw explainError(error, path);
  }
}
