import {
  chmodSync,
  closeSync,
  fchmodSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

export interface LogOptions {
  /** Takes what is private out of a message. */
  readonly redact: (message: string) => string;
  readonly largestFileBytes?: number;
  /** How many files there are at most, the one that is written to among them. */
  readonly files?: number;
}

export interface Log {
  write(message: string): void;
  /** The newest lines, oldest first. */
  tail(lines: number): string[];
}

const tailBytes = 64_000;

/**
 * The log of faults: files in one folder that only their owner can read, the newest `stopline.log`, the others numbered by
 * age; a full one is renamed and the oldest removed. Falls back to stderr when the folder cannot be written, because a log
 * is no reason not to start.
 */
export function openLog(folder: string, options: LogOptions): Log {
  const { redact, largestFileBytes = 1_000_000, files = 3 } = options;
  const pathOf = (age: number): string => join(folder, age === 0 ? 'stopline.log' : `stopline.${age}.log`);
  let file: number | null = null;
  let bytes = 0;

  function open(): void {
    file = openSync(pathOf(0), 'a', 0o600);
    fchmodSync(file, 0o600);
    bytes = fstatSync(file).size;
  }

  function rotate(): void {
    if (file !== null) closeSync(file);
    file = null;
    rmSync(pathOf(files - 1), { force: true });
    for (let age = files - 2; age >= 0; age--) {
      try {
        renameSync(pathOf(age), pathOf(age + 1));
      } catch {
        // There is none of this age yet.
      }
    }
    open();
  }

  const quietly = (work: () => void): void => {
    try {
      work();
    } catch {
      file = null;
    }
  };

  quietly(() => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    chmodSync(folder, 0o700);
    open();
  });
  return {
    write(message) {
      const line = `${new Date().toISOString()} ${redact(message)}\n`;
      const length = Buffer.byteLength(line);
      if (file !== null && bytes > 0 && bytes + length > largestFileBytes) quietly(rotate);
      if (file === null) return void process.stderr.write(line);
      quietly(() => {
        writeSync(file as number, line);
        bytes += length;
      });
    },
    tail(lines) {
      const newest = [pathOf(1), pathOf(0)].map(readEnd).join('');
      return newest
        .split('\n')
        .filter((line) => line !== '')
        .slice(-lines);
    },
  };
}

/** The last whole lines of a file; empty when there is none. */
function readEnd(path: string): string {
  try {
    const text = readFileSync(path).subarray(-tailBytes).toString('utf8');
    return text.length < tailBytes ? text : text.slice(text.indexOf('\n') + 1);
  } catch {
    return '';
  }
}
