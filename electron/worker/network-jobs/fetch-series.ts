import { barFields } from '#shared/domain/bar-columns.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import { BlockDamaged } from '#electron/db/block-damaged.ts';
import type { ReadDb } from '#electron/db/database.ts';
import { findSeries } from '#electron/db/queries/series/find-series.ts';
import { readIntactBars } from '#electron/db/queries/series/read-intact-bars.ts';
import { readSeries } from '#electron/db/queries/series/read-series.ts';
import { redact } from '#electron/sources/providers/answer/redact.ts';
import type { StoredSeries } from '#electron/sources/providers/refresh/refresh-outcome.ts';
import { refreshSeries } from '#electron/sources/providers/refresh/refresh-series.ts';
import { describeFailure } from '../describe-failure.ts';
import type { FetchOutcome, NetworkJobs, SeriesStamp } from '../network-contract.ts';
import type { JobControl } from '../protocol.ts';
import type { NetworkContext } from './network-context.ts';

type Fetch = NetworkJobs['series.fetch'];

/** Asks a provider for what the cache lacks of one series, and judges the answer against what it has. */
export async function fetchSeries(
  context: NetworkContext,
  { symbol, provider, key, reload, nowMs }: Fetch['input'],
  control: JobControl,
): Promise<FetchOutcome> {
  const { stored, stamp } = readStored(context.cache(), symbol, reload);
  const options = {
    symbol,
    nowMs,
    reload,
    key: key ?? undefined,
    signal: control.signal,
    onProgress: (fraction: number) => control.progress(symbol, fraction),
  };
  const outcome = await refreshSeries(context.providers()[provider], stored, options).catch(
    (error: unknown) => {
      throw withoutKey(error, key);
    },
  );
  if (outcome.kind === 'up-to-date') return outcome;
  if (outcome.kind === 'problem') {
    const { problem, restatement } = outcome;
    const { code, message, retryAfterMs } = problem;
    return { kind: 'problem', code, message, retryAfterMs, restatement };
  }
  const { series, replacesAll, notes } = outcome;
  control.handOver(series.bars.day);
  for (const field of barFields) control.handOver(series.bars[field]);
  return { kind: 'fresh', fresh: { series, replacesAll, judgedAgainst: stamp }, notes };
}

function readStored(
  cache: ReadDb<'cache'>,
  symbol: string,
  reload: boolean,
): { stored: StoredSeries | null; stamp: SeriesStamp | null } {
  return cache.snapshot(() => {
    const identity = findSeries(cache, symbol);
    if (!identity) return { stored: null, stamp: null };
    const stamp = { fetchedAtMs: identity.fetchedAtMs, bars: identity.barCount };
    try {
      return { stored: readSeries(cache, symbol), stamp };
    } catch (error) {
      // A whole history brings damaged years back, so only the others need to agree with it.
      if (!(error instanceof BlockDamaged && reload)) throw error;
      return { stored: { identity, bars: readIntactBars(cache, symbol).bars }, stamp };
    }
  });
}

/** What nobody foresaw goes to the log, where no key may stand. */
function withoutKey(error: unknown, key: string | null): Error {
  const { detail } = describeFailure(error);
  return error instanceof RequestError ? error : new Error(key === null ? detail : redact(detail, key));
}
