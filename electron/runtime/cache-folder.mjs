import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The folder for what is too large to download per checkout. Root's is a system folder, because the
 * end-to-end tests start the same binary as an unprivileged user who cannot read root's home.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {number} [userId] none on Windows
 */
export function cacheFolder(env = process.env, userId = process.getuid?.()) {
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, 'stopline');
  if (userId === 0) return '/var/cache/stopline';
  return join(homedir(), '.cache', 'stopline');
}
