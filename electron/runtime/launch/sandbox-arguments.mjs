import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LauncherError } from '../launcher-error.mjs';
import { sandboxObstacle } from '../system/sandbox-obstacle.mjs';

/**
 * The switches an Electron needs for its sandbox: none for a user, `--no-sandbox` for root, whom Chromium
 * refuses otherwise.
 * @param {string} executable
 * @throws {LauncherError} when this system keeps ordinary users from having a sandbox
 */
export function sandboxArguments(executable) {
  if (process.platform !== 'linux') return [];
  if (process.getuid?.() === 0) return ['--no-sandbox'];
  const obstacle = sandboxObstacle();
  const helper = join(dirname(executable), 'chrome-sandbox');
  if (obstacle && !isSetUserIdRoot(helper)) {
    throw new LauncherError(
      `this system forbids ordinary users the sandbox that Electron needs (${obstacle}). Run "sudo chown root ${helper} && sudo chmod 4755 ${helper}" and start again.`,
    );
  }
  return [];
}

/** @param {string} path */
function isSetUserIdRoot(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && stats.uid === 0 && (stats.mode & 0o4000) !== 0;
}
