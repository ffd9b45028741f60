const ADVICE = {
  EROFS: 'is on a read-only disk. Work in a folder that can be written to',
  EACCES: 'cannot be read or written by this user. Correct its permissions or work in a folder of yours',
  EPERM: 'cannot be changed by this user. Correct its permissions or work in a folder of yours',
  ENOSPC: 'cannot be written: the disk is full. Free about 2 GB',
};

/**
 * The sentence for a file the system refuses to touch, or null for any other error.
 * @param {unknown} error
 */
export function explainSystemError(error) {
  const { code, path } = /** @type {NodeJS.ErrnoException} */ (error);
  const advice = ADVICE[/** @type {keyof typeof ADVICE} */ (code)];
  return advice && path ? `${path} ${advice} and start again.` : null;
}
