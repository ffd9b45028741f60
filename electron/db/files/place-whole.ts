import { linkSync, rmSync, writeFileSync } from 'node:fs';
import { syncFolderOf, syncToDisk } from './sync-to-disk.ts';

/**
 * Makes a file of `bytes` that appears whole or not at all, and never in the place of another.
 * @returns false when there is one already, or when the file system knows no second name for a file
 */
export function placeWhole(path: string, bytes: Uint8Array): boolean {
  const temporary = `${path}.${process.pid}.partial`;
  try {
    writeFileSync(temporary, bytes, { mode: 0o600 });
    syncToDisk(temporary);
    linkSync(temporary, path);
    syncFolderOf(path);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(temporary, { force: true });
  }
}
