import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Bytes in the files below a folder; what vanishes while it is read counts as zero.
 * @param {string} folder
 */
export function folderSize(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .reduce(
        (sum, entry) =>
          sum + (statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.size ?? 0),
        0,
      );
  } catch {
    return 0;
  }
}
