import { RequestError } from '#shared/ipc/errors.ts';
import type { ComputeJobs } from '#electron/worker/compute-contract.ts';
import type { StoreJobs } from '#electron/worker/store-contract.ts';
import type { ThreadPool } from '#electron/worker/thread-pool.ts';
import { createThreadPool } from '#electron/worker/thread-pool.ts';
import type { ServiceHost } from './service-host.ts';

export interface Threads {
  /** Resolves when the workspace is open; rejects with the sentence of the start-up ladder's failed step. */
  readonly ready: Promise<void>;
  readonly compute: ThreadPool<ComputeJobs>['run'];
  readonly store: ThreadPool<StoreJobs>['run'];
  close(): Promise<void>;
}

/** Starts the store thread, opens the workspace, and lets every other job wait for that. */
export function startThreads(host: ServiceHost): Threads {
  const workerData = { folder: host.folder };
  const common = {
    workerData,
    onLog: host.log,
    onState: (state: 'restarted' | 'failed', message: string) =>
      host.emit('worker.state', { state, message }),
  };
  const store = createThreadPool<StoreJobs>({ ...common, entry: host.threads.store, maximumThreads: 1 });
  const compute = createThreadPool<ComputeJobs>({
    ...common,
    entry: host.threads.compute,
    maximumThreads: host.maximumComputeThreads,
  });
  const ready = store
    .run('workspace.open', { withSample: host.withSample, nowMs: host.nowMs() })
    .then(() => undefined);
  // Every request reports the failure itself; here it only must not count as unhandled.
  ready.catch((error: unknown) => host.log(`workspace did not open: ${String(error)}`));
  return {
    ready,
    async compute(job, input, options) {
      await ready;
      return compute.run(job, input, options);
    },
    async store(job, input, options) {
      await ready;
      return store.run(job, input, options);
    },
    async close() {
      const opened = await ready.then(() => true).catch(() => false);
      await compute.close();
      if (opened) await store.run('workspace.close', {}).catch(ignoreLostThread);
      await store.close();
    },
  };
}

function ignoreLostThread(error: unknown): void {
  if (!(error instanceof RequestError)) throw error;
}
