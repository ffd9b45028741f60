import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * One hash over the names and contents of files and folders: equal exactly when a build of them would be.
 * Contents rather than times, so that a checkout or a copy does not rebuild what it did not change.
 * @param {string} root
 * @param {string[]} parts files or folders below root; one that does not exist counts as empty
 */
export function hashSources(root, parts) {
  const hash = createHash('sha256');
  for (const file of parts.flatMap((part) => listFiles(join(root, part)))) {
    const content = readFileSync(file);
    hash.update(`${relative(root, file)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function listFiles(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => (name === 'node_modules' ? [] : listFiles(join(path, name))));
}
