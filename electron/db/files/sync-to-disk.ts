import { closeSync, fsyncSync, openSync } from 'node:fs';
import { dirname } from 'node:path';

/** Returns when the content of a file is on the disk itself. */
export function syncToDisk(path: string): void {
  sync(path, 'r+');
}

/** Returns when the name of a file, made or changed in its folder, is on the disk itself. */
export function syncFolderOf(path: string): void {
  // Windows cannot open a folder to flush it and does not need to.
  if (process.platform !== 'win32') sync(dirname(path), 'r');
}

function sync(path: string, flags: 'r' | 'r+'): void {
  const handle = openSync(path, flags);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
