import { basename } from 'node:path';

/** Why a workspace file cannot be used; the whole list, so that each has its screen and its next step. */
export const storeProblemCodes = [
  'newer-than-app',
  'older-than-app',
  'not-a-database',
  'damaged',
  'missing',
  'no-access',
  'read-only',
  'disk-full',
  'disk-error',
  'busy',
] as const;
export type StoreProblemCode = (typeof storeProblemCodes)[number];

const sentences: Record<StoreProblemCode, (name: string) => string> = {
  'newer-than-app': (name) =>
    `${name} was written by a newer version of Stopline. Update Stopline, then open the workspace again.`,
  'older-than-app': (name) =>
    `${name} still has the format of an older version of Stopline. Open the workspace once in the app, which upgrades it.`,
  'not-a-database': (name) =>
    `${name} is not a Stopline workspace file. Move it out of the workspace folder, or choose another folder.`,
  damaged: (name) =>
    `${name} is damaged. Start Stopline again: it then starts from the newest good backup and keeps the damaged file.`,
  missing: (name) =>
    `${name} is not in the workspace folder, or was moved away while it was open. Put it back, or start Stopline again, which takes the newest backup or makes a new file.`,
  'no-access': (name) =>
    `${name} cannot be opened. Check that its folder exists and that you may read and write it.`,
  'read-only': (name) =>
    `${name} cannot be written: the file or its folder is read-only. Make it writable, or choose another workspace folder.`,
  'disk-full': (name) =>
    `${name} could not be saved because the disk is full. Nothing was changed; free some space and try again.`,
  'disk-error': (name) =>
    `The disk reported an error while using ${name}. Nothing was saved; check the disk, then try again.`,
  busy: (name) =>
    `${name} is being written by another program, perhaps a second Stopline. Nothing was saved; wait until it has finished and try again.`,
};

/** A workspace file that cannot be used as asked. The message names the file and the next step, and is meant to be shown. */
export class StoreProblem extends Error {
  override readonly name: string = 'StoreProblem';
  readonly code: StoreProblemCode;
  readonly file: string;
  constructor(code: StoreProblemCode, file: string, options: { message?: string; cause?: unknown } = {}) {
    super(options.message ?? sentences[code](basename(file)), { cause: options.cause });
    this.code = code;
    this.file = file;
  }
}
