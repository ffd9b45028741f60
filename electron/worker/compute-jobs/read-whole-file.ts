import { readFileSync, statSync } from 'node:fs';
import { FileRefused } from '#electron/sources/parsed-file.ts';

// Thirty years of daily bars are about 1 MB; this holds over 10 million bars.
const largestFileBytes = 1_000_000_000;

/** @throws FileRefused for a file that is gone, too large, or may not be read */
export function readWholeFile(path: string, name: string): Uint8Array {
  const status = statSync(path, { throwIfNoEntry: false });
  if (!status) throw new FileRefused(`${name} is no longer there.`);
  if (!status.isFile()) throw new FileRefused(`${name} is not a file.`);
  if (status.size > largestFileBytes) {
    throw new FileRefused(
      `${name} has ${status.size} bytes; the largest file read at once is ${largestFileBytes}.`,
    );
  }
  try {
    return readFileSync(path);
  } catch {
    throw new FileRefused(`${name} cannot be read. Check that you may open it.`);
  }
}
