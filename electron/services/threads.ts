import { RequestError } from '#shared/ipc/errors.ts';
import type { ComputeJobs } from '#electron/worker/compute-contract.ts';
import type { NetworkJobs } from '#electron/worker/network-contract.ts';
import type { StoreJobs } from '#electron/worker/store-contract.ts';
import type { ThreadPool } from '#electron/worker/thread-pool.ts';
import { createThreadPool } from '#electron/worker/thread-pool.ts';
import type { ServiceHost } from './service-host.ts';

export interface Threads {
  /** Resolves when the workspace is open; rejects with the sentence of the start-up ladder's failed step. */
  readonly ready: Promise<void>;
  /** What the user must know about the state of the workspace; filled by the start and by checks in the background. */
  readonly notices: string[];
  readonly compute: ThreadPool<ComputeJobs>['run'];
  readonly store: ThreadPool<StoreJobs>['run'];
  /** Started by the first job, so that a start-up that asks no network pays nothing for it. */
  readonly network: ThreadPool<NetworkJobs>['run'];
  /** Puts the staged files in the place of the workspace's own while nothing has them open; every other job waits. */
  replaceWorkspace(nowMs: number): Promise<{ readonly keptIn: string }>;
  close(): Promise<void>;
}

/** What the threads need of a shell. */
export type ThreadHost = Pick<
  ServiceHost,
  | 'folder'
  | 'threads'
  | 'maximumComputeThreads'
  | 'computeGrowsAfterMs'
  | 'withSample'
  | 'nowMs'
  | 'emit'
  | 'log'
>;

/** Starts the store thread, opens the workspace, and lets every other job wait for that. */
export function startThreads(host: ThreadHost): Threads {
  const workerData = { folder: host.folder };
  const common = {
    workerData,
    onLog: host.log,
    onState: (state: 'restarted' | 'failed', message: string) =>
      host.emit('worker.state', { state, message }),
  };
  const store = createThreadPool<StoreJobs>({ ...common, entry: host.threads.store, maximumThreads: 1 });
  const startComputing = () =>
    createThreadPool<ComputeJobs>({
      ...common,
      entry: host.threads.compute,
      maximumThreads: host.maximumComputeThreads,
      growsAfterMs: host.computeGrowsAfterMs,
    });
  const startNetwork = () =>
    createThreadPool<NetworkJobs>({ ...common, entry: host.threads.network, maximumThreads: 1 });
  let compute = startComputing();
  let network = startNetwork();
  const notices: string[] = [];
  const ready = store
    .run('workspace.open', { withSample: host.withSample, nowMs: host.nowMs() })
    .then((opened) => void notices.push(...opened.notices));
  // Whatever is asked first, it computes; by then its code is loaded.
  compute.prepare();
  // What every job waits for: the start, then each replacement of the files.
  let usable: Promise<unknown> = ready;
  // Every request reports the failure itself; here it only must not count as unhandled.
  ready.catch((error: unknown) => host.log(`workspace did not open: ${String(error)}`));
  return {
    ready,
    notices,
    async compute(job, input, options) {
      await usable;
      return compute.run(job, input, options);
    },
    async store(job, input, options) {
      await usable;
      return store.run(job, input, options);
    },
    async network(job, input, options) {
      await usable;
      return network.run(job, input, options);
    },
    async replaceWorkspace(nowMs) {
      await usable;
      // Reading threads have the files open; they end, and others start with the new files.
      const why = 'The workspace is being restored; please ask again.';
      const replaced = Promise.all([compute.close(why), network.close(why)])
        .then(() => store.run('workspace.replace', { nowMs }))
        .finally(() => {
          compute = startComputing();
          network = startNetwork();
        });
      // Whoever asked for the replacement is told how it ended; the jobs that wait for it go on either way.
      usable = replaced.catch(() => undefined);
      return replaced;
    },
    async close() {
      const opened = await ready.then(() => true).catch(() => false);
      await Promise.all([compute.close(), network.close()]);
      if (opened) await store.run('workspace.close', {}).catch(ignoreLostThread);
      await store.close();
    },
  };
}

function ignoreLostThread(error: unknown): void {
  if (!(error instanceof RequestError)) throw error;
}
