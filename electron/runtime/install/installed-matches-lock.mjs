/**
 * @typedef {{ packages: Record<string, { version?: string, integrity?: string, optional?: boolean }> }} LockFile
 */

/**
 * Whether what npm last installed is what the lock file asks for. npm writes its own record
 * (node_modules/.package-lock.json) only after everything, install scripts included, has succeeded, so no
 * stamp of ours is needed. Optional packages are left out on the platforms they are not for.
 * @param {LockFile} lock
 * @param {LockFile} installed
 */
export function installedMatchesLock(lock, installed) {
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed.packages[path];
    if (!found) return wanted.optional === true;
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}
