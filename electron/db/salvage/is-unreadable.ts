import { StoreProblem } from '../store-problem.ts';

/** Whether an error says that the bytes of a file are no database any more, at least where they were read. */
export function isUnreadable(error: unknown): boolean {
  // A cut file is an error of the disk to SQLite, and a length that is too large one of memory.
  if (error instanceof StoreProblem) return ['damaged', 'not-a-database', 'disk-error'].includes(error.code);
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_');
}

/** What `read` answers; null where the file cannot be read. */
export function readable<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch (error) {
    if (isUnreadable(error)) return null;
    throw error;
  }
}
