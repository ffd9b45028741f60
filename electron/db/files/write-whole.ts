import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { explainError } from '../explain-error.ts';
import { syncFolderOf } from './sync-to-disk.ts';

/**
 * Writes text or bytes piece by piece into a file that appears whole or not at all; one that was there is replaced at the end.
 * @throws StoreProblem, or what making a piece throws
 */
export function writeWhole(path: string, pieces: Iterable<string | Uint8Array>): void {
  const temporary = `${path}.partial`;
  let handle: number | null = null;
  try {
    handle = openSync(temporary, 'w', 0o600);
    for (const piece of pieces) {
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
      for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
    }
    fsyncSync(handle);
    closeSync(handle);
    handle = null;
    renameSync(temporary, path);
    syncFolderOf(path);
  } catch (error) {
    if (handle !== null) closeSync(handle);
    rmSync(temporary, { force: true });
    throw explainError(error, path);
  }
}
