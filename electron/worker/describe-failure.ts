import type { ErrorCode } from '#shared/ipc/errors.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import { ArchiveRefused, WorkCancelled } from '#electron/db/archive/archive-format.ts';
import { BlockDamaged } from '#electron/db/block-damaged.ts';
import { SeriesRefused } from '#electron/db/series-refused.ts';
import { StoreProblem } from '#electron/db/store-problem.ts';
import { FileRefused, ParseCancelled } from '#electron/sources/parsed-file.ts';

/** What a failure means to the one who asked. `message` is for the user; `detail`, with the stack, for the log. */
export interface Failure {
  readonly code: ErrorCode;
  readonly message: string;
  readonly detail: string;
}

/** Maps an error of any room to a code of the closed set and a sentence. */
export function describeFailure(error: unknown): Failure {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const fail = (code: ErrorCode, message: string): Failure => ({ code, message, detail });
  if (error instanceof RequestError) return fail(error.code, error.message);
  if (error instanceof ParseCancelled || error instanceof WorkCancelled)
    return fail('cancelled', 'Cancelled.');
  if (error instanceof FileRefused || error instanceof SeriesRefused || error instanceof ArchiveRefused)
    return fail('file-refused', error.message);
  // Only one series is affected: the workspace itself is well.
  if (error instanceof BlockDamaged) return fail('not-computable', error.message);
  if (error instanceof StoreProblem) {
    return fail(error.code === 'busy' ? 'store-busy' : 'store-unavailable', error.message);
  }
  return fail('internal', 'Something went wrong inside Stopline; the details are in its log.');
}
