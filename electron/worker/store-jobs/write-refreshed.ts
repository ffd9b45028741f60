import { RequestError } from '#shared/ipc/errors.ts';
import { findSeries } from '#electron/db/queries/series/find-series.ts';
import { removeSeries } from '#electron/db/queries/series/remove-series.ts';
import { writeImport } from '#electron/db/queries/imports/write-import.ts';
import type { Job } from '../protocol.ts';
import type { StoreJobs } from '../store-contract.ts';
import { noteDisagreements } from './note-disagreements.ts';
import { catchUpSplits } from './splits/catch-up-splits.ts';
import type { StoreContext } from './store-context.ts';

type Write = Job<StoreContext, StoreJobs['refresh.write']['input'], StoreJobs['refresh.write']['output']>;

/**
 * Writes what a provider gave for one series, in one transaction: merged into the stored history, or in its place.
 * Only over the state that the answer was judged against, so that an import meanwhile is never overwritten unseen.
 */
export const writeRefreshed: Write = (context, { series, replacesAll, judgedAgainst }, control) => {
  const { identity, adjustmentEvidence, bars, actions, fetchedAtMs } = series;
  const { symbol } = identity;
  const cache = context.cache();
  const written = cache.transaction(() => {
    const stored = findSeries(cache, symbol);
    if (stored?.fetchedAtMs !== judgedAgainst?.fetchedAtMs || stored?.barCount !== judgedAgainst?.bars)
      throw new RequestError(
        'store-busy',
        `${symbol} changed while it was being refreshed, so nothing was written. Refresh it again.`,
      );
    if (replacesAll) removeSeries(cache, symbol);
    else noteDisagreements(cache, { ...identity, adjustmentEvidence, bars, actions }, identity.source);
    const [{ added, changed, first, last }] = writeImport(cache, null, [
      { identity, fetchedAtMs, bars, actions },
    ]).series;
    // The last moment at which a cancel can still leave nothing behind.
    if (control.isCancelled()) throw new RequestError('cancelled', 'Cancelled.');
    return { added, changed, first, last, replacedSimulated: stored?.simulated ?? false };
  });
  catchUpSplits(context, fetchedAtMs);
  return written;
};
