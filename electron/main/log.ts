import { closeSync, fchmodSync, ftruncateSync, fstatSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

const largestLogBytes = 2_000_000;

/**
 * A log file for faults, readable by its owner alone; it starts over when it has grown too long. Falls back to
 * stderr when the folder cannot be written, because a log is no reason not to start.
 */
export function openLog(path: string): (message: string) => void {
  let file: number | null = null;
  try {
    mkdirSync(dirname(path), { recursive: true });
    file = openSync(path, 'a', 0o600);
    fchmodSync(file, 0o600);
    if (fstatSync(file).size > largestLogBytes) ftruncateSync(file, 0);
    process.once('exit', () => file !== null && closeSync(file));
  } catch {
    file = null;
  }
  return (message) => {
    const line = `${new Date().toISOString()} ${message}\n`;
    if (file === null) process.stderr.write(line);
    else writeSync(file, line);
  };
}
