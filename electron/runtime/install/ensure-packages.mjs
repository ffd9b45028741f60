import { accessSync, constants, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LauncherError } from '../launcher-error.mjs';
import { projectPaths } from '../project-paths.mjs';
import { say } from '../say.mjs';
import { withLock } from '../with-lock.mjs';
import { installedMatchesLock } from './installed-matches-lock.mjs';
import { runNpm } from './run-npm.mjs';

/**
 * Installs the packages of a folder from its lock file unless they are there already.
 * @param {{ folder?: string, what?: string }} [options] the project itself unless told otherwise
 * @throws {LauncherError}
 */
export async function ensurePackages({ folder = projectPaths.root, what = 'the packages' } = {}) {
  if (isInstalled(folder)) return;
  requireWritable(folder);
  await withLock(join(projectPaths.build, 'install.lock'), async () => {
    if (isInstalled(folder)) return;
    say(`installing ${what} from the lock file (about half a minute the first time)`);
    // Not `npm ci`: it refuses a lock file written where the binaries of other platforms could not be seen.
    await runNpm(['install', '--no-save', '--prefer-offline'], { folder, what });
    if (isInstalled(folder)) return;
    throw new LauncherError(
      `package-lock.json does not agree with package.json in ${folder}. Run "npm install" there to bring them together and start again.`,
    );
  });
}

/** @param {string} folder */
function isInstalled(folder) {
  const lock = readLock(join(folder, 'package-lock.json'));
  const installed = readLock(join(folder, 'node_modules', '.package-lock.json'));
  return installed !== null && installedMatchesLock(lock, installed);
}

/** @param {string} file */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return null;
    throw new LauncherError(
      `${file} cannot be read (${/** @type {Error} */ (error).message}). Restore it from version control and start again.`,
    );
  }
}

/** @param {string} folder */
function requireWritable(folder) {
  try {
    accessSync(folder, constants.W_OK);
  } catch (cause) {
    throw new LauncherError(
      `${folder} is read-only and its packages are not installed yet. Make it writable, or clone the project into a folder of yours, and start again.`,
      { cause },
    );
  }
}
