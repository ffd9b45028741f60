import { messageOf } from '#renderer/api/message-of.ts';
import { onEvent } from '#renderer/api/on-event.ts';
import { request } from '#renderer/api/request.ts';
import { withoutKey } from '#renderer/state/without-key.ts';
import { deskStore } from '#renderer/state/store.ts';

/**
 * Asks the providers for what is missing and keeps in the store how far each series is.
 * @param symbols null for every stored series
 * @param reload takes whole histories, which then replace the stored ones
 */
export async function runRefresh(symbols: string[] | null, reload = false): Promise<void> {
  const { refreshJob, startRefresh, advanceRefresh } = deskStore.getState();
  if (refreshJob !== null && refreshJob.state !== 'done') return;
  const jobId = crypto.randomUUID();
  startRefresh(jobId);
  const stops = [
    onEvent('job.progress', ({ fraction, ...progress }) => {
      if (progress.jobId === jobId) advanceRefresh(jobId, () => ({ fraction }));
    }),
    onEvent('refresh.progress', ({ symbol, fraction, result, ...progress }) => {
      if (progress.jobId !== jobId) return;
      advanceRefresh(jobId, ({ underWay, results }) =>
        result === null
          ? { underWay: { ...underWay, [symbol]: fraction } }
          : { underWay: withoutKey(underWay, symbol), results: { ...results, [symbol]: result } },
      );
    }),
  ];
  try {
    const { series } = await request('refresh.run', { jobId, symbols, provider: null, reload });
    const results = Object.fromEntries(series.map((result) => [result.symbol, result]));
    advanceRefresh(jobId, () => ({ state: 'done', underWay: {}, results }));
  } catch (error) {
    advanceRefresh(jobId, () => ({ state: 'done', underWay: {}, fault: messageOf(error) }));
  } finally {
    for (const stop of stops) stop();
  }
}

/** Cancels the refresh under way; the series that have come stay. */
export function cancelRefresh(): void {
  const { refreshJob, advanceRefresh, notify } = deskStore.getState();
  if (refreshJob?.state !== 'running') return;
  const { jobId } = refreshJob;
  advanceRefresh(jobId, () => ({ state: 'cancelling' }));
  request('job.cancel', { jobId }).catch((error: unknown) => notify('problem', messageOf(error)));
}
