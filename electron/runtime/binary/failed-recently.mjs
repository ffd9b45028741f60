import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const RETRY_AFTER_MS = 24 * 60 * 60 * 1000;

/**
 * Whether the failure noted in a marker file is too recent to try again.
 * @param {string} marker
 * @param {number} [nowMs]
 */
export function failedRecently(marker, nowMs = Date.now()) {
  const noted = statSync(marker, { throwIfNoEntry: false });
  if (!noted) return false;
  const ageMs = nowMs - noted.mtimeMs;
  // A marker from the future is one from before a clock was set back: it says nothing.
  return ageMs >= 0 && ageMs < RETRY_AFTER_MS;
}

/** @param {string} marker @param {string} reason */
export function noteFailure(marker, reason) {
  mkdirSync(dirname(marker), { recursive: true });
  rmSync(marker, { force: true });
  writeFileSync(marker, `${reason}\n`);
}
