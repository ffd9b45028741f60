import type { Handlers } from '#shared/ipc/contract.ts';
import { lastCompleteSession } from '#electron/sources/providers/last-complete-session.ts';
import { readSettings } from './read-settings.ts';
import type { ServiceHost } from './service-host.ts';
import type { Threads } from './threads.ts';

const lookAfterMs = 600_000;

/**
 * Refreshes every series once after each close while Stopline is open, if the user has asked for that in the settings.
 * A session is claimed in the workspace before anything is asked, so that neither a restart nor a failure asks again.
 * @returns ends it
 */
export function startRefreshSchedule(
  host: ServiceHost,
  threads: Threads,
  refresh: Handlers['refresh.run'],
): () => void {
  const look = async (): Promise<void> => {
    const { refreshSchedule } = await readSettings(threads);
    if (refreshSchedule === 'off') return;
    const session = lastCompleteSession(host.nowMs());
    const { claimed } = await threads.store('refresh.claim', { session });
    if (claimed)
      await refresh({ jobId: `scheduled-${session}`, symbols: null, provider: null, reload: false });
  };
  const stop = host.every?.(lookAfterMs, () => {
    look().catch((error: unknown) => {
      host.log(`scheduled refresh: ${error instanceof Error ? error.message : String(error)}`);
    });
  });
  return stop ?? (() => undefined);
}
