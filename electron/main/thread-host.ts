import { join } from 'node:path';
import type { ThreadHost } from '#electron/services/threads.ts';
import { broadcast } from './broadcast.ts';

/** What the app lends its threads: their code beside main's in the built app, and two that compute. */
export function threadHost(bundle: string, folder: string, log: (message: string) => void): ThreadHost {
  return {
    folder,
    threads: {
      compute: join(bundle, 'worker', 'compute-thread.cjs'),
      store: join(bundle, 'worker', 'store-thread.cjs'),
      network: join(bundle, 'worker', 'network-thread.cjs'),
    },
    maximumComputeThreads: 2,
    computeGrowsAfterMs: 1_500,
    withSample: true,
    nowMs: Date.now,
    emit: broadcast,
    log,
  };
}
