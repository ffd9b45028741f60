import { RequestError } from '#shared/ipc/errors.ts';

/** A sentence for the user about something that failed. */
export function messageOf(error: unknown): string {
  if (error instanceof RequestError || error instanceof Error) return error.message;
  return 'Something failed without saying why.';
}
