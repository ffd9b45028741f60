import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { FileRefused } from '../parsed-file.ts';
import { type ArchiveLimits, archiveLimits } from './archive-limits.ts';
import { describeLeftOut } from './describe-left-out.ts';
import { isHidden, kindOfName } from './readable-name.ts';

export interface FolderContent {
  /** Full paths of the texts and archives in the folder and the folders within, in order of name. */
  readonly paths: readonly string[];
  /** What was left out, as sentences. */
  readonly notes: readonly string[];
}

/**
 * Files of a folder that may hold market data. Links are not followed, so nothing outside the folder is read.
 * @throws FileRefused when it cannot be read, or holds more files or deeper folders than allowed
 */
export function listFolder(
  folder: string,
  folderName: string,
  limits: ArchiveLimits = archiveLimits,
): FolderContent {
  const paths: string[] = [];
  const links: string[] = [];
  const others: string[] = [];
  const visit = (path: string, depth: number): void => {
    if (depth > limits.depth)
      throw new FileRefused(
        `${folderName} holds folders more than ${limits.depth} deep; choose one of them.`,
      );
    for (const entry of readEntries(path, folderName)) {
      if (isHidden(entry.name)) continue;
      const inner = join(path, entry.name);
      if (entry.isSymbolicLink()) links.push(relative(folder, inner));
      else if (entry.isDirectory()) visit(inner, depth + 1);
      else if (!entry.isFile() || kindOfName(entry.name) === 'other') others.push(relative(folder, inner));
      else paths.push(inner);
      if (paths.length > limits.files)
        throw new FileRefused(`${folderName} holds more than ${limits.files} files; choose a part of them.`);
    }
  };
  visit(folder, 0);
  const notes = [...describeLeftOut('links are not followed', links), ...describeLeftOut('no text', others)];
  return { paths, notes };
}

function readEntries(path: string, folderName: string) {
  try {
    return readdirSync(path, { withFileTypes: true }).sort((left, right) =>
      left.name < right.name ? -1 : 1,
    );
  } catch {
    throw new FileRefused(`${folderName} cannot be read. Check that you may open it.`);
  }
}
