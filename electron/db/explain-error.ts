import { StoreProblem, type StoreProblemCode } from './store-problem.ts';

/** Beginnings of SQLite's and the system's error codes. The first that fits counts. */
const meanings: readonly (readonly [prefix: string, code: StoreProblemCode])[] = [
  ['SQLITE_NOTADB', 'not-a-database'],
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_LOCKED', 'busy'],
  ['SQLITE_IOERR', 'disk-error'],
  ['SQLITE_CANTOPEN', 'no-access'],
  ['SQLITE_PERM', 'no-access'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EROFS', 'read-only'],
  ['EACCES', 'no-access'],
  ['EPERM', 'no-access'],
  ['ENOTDIR', 'no-access'],
  ['EEXIST', 'no-access'],
  ['ENOENT', 'no-access'],
  ['EISDIR', 'no-access'],
  ['EIO', 'disk-error'],
];

/** The {@link StoreProblem} an error from SQLite or the file system means, or the error itself when it is neither. */
export function explainError(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error;
  if (error instanceof StoreProblem) return error;
  const { code } = error;
  const meaning = meanings.find(([prefix]) => code.startsWith(prefix));
  return meaning ? new StoreProblem(meaning[1], file, { cause: error }) : error;
}
