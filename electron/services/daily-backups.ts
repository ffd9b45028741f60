import { RequestError } from '#shared/ipc/errors.ts';
import { isBackupDue } from '#electron/db/backup/choose-backups.ts';
import type { ServiceHost } from './service-host.ts';
import type { Threads } from './threads.ts';

const lookEveryMs = 60_000;
// After a failure, such as a full disk, the next try is an hour later. Counted in looks: a clock may be set back.
const looksAfterFailure = 60;

/**
 * Backs the workspace up once a day while Stopline is open, the first time a minute after the start, which belongs to the window.
 * A failure is logged, and a person told: the older backups are still there.
 * @returns ends it
 */
export function startDailyBackups(
  host: ServiceHost,
  threads: Pick<Threads, 'store' | 'notices'>,
  backUp: () => Promise<unknown>,
): () => void {
  let waiting = 0;
  let running = false;
  const look = async (): Promise<void> => {
    if (running || waiting-- > 0) return;
    running = true;
    try {
      const moments = (await threads.store('backup.list', {})).map(({ madeAtMs }) => madeAtMs);
      if (isBackupDue(moments, host.nowMs())) await backUp();
    } catch (error) {
      waiting = looksAfterFailure;
      host.log(`daily backup: ${error instanceof Error ? error.message : String(error)}`);
      if (error instanceof RequestError && !threads.notices.includes(error.message))
        threads.notices.push(error.message);
    } finally {
      running = false;
    }
  };
  return host.every?.(lookEveryMs, () => void look()) ?? (() => undefined);
}
