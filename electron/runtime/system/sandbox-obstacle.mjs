import { readFileSync } from 'node:fs';

/** Kernel settings under which Chromium cannot build its sandbox for an ordinary user, by their blocking value. */
const BLOCKING = {
  '/proc/sys/kernel/apparmor_restrict_unprivileged_userns': '1',
  '/proc/sys/kernel/unprivileged_userns_clone': '0',
  '/proc/sys/user/max_user_namespaces': '0',
};

/**
 * The kernel setting that keeps the sandbox from working, or null.
 * @param {(path: string) => string} [read]
 */
export function sandboxObstacle(read = (path) => readFileSync(path, 'utf8')) {
  const blocks = (/** @type {[string, string]} */ [path, value]) => {
    try {
      return read(path).trim() === value;
    } catch {
      return false;
    }
  };
  return Object.entries(BLOCKING).find(blocks)?.[0] ?? null;
}
