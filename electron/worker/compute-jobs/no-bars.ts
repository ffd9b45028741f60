import { RequestError } from '#shared/ipc/errors.ts';

/**
 * The answer for a symbol without a readable bar: the same for one that is not stored and for one that begins after the
 * as-of date, since on that date nobody could tell them apart.
 */
export function noBars(symbol: string): RequestError {
  return new RequestError(
    'not-found',
    `There are no bars of ${symbol} to read. Import a file of it, or choose a later as-of date if one is set.`,
  );
}
