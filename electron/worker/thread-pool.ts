import { setTimeout as delay } from 'node:timers/promises';
import { type MessagePort, Worker } from 'node:worker_threads';
import { RequestError } from '#shared/ipc/errors.ts';
import type { CancelMessage, JobMap, RunMessage, ThreadMessage } from './protocol.ts';

export interface RunOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((stage: string, fraction: number) => void) | undefined;
  /** Buffers and ports of the input that move to the thread; they are unusable here afterwards. */
  readonly transfer?: (ArrayBuffer | MessagePort)[] | undefined;
}

export interface ThreadPool<Jobs extends JobMap> {
  run<Name extends keyof Jobs & string>(
    job: Name,
    input: Jobs[Name]['input'],
    options?: RunOptions,
  ): Promise<Jobs[Name]['output']>;
  /** Starts a thread ahead of the first job, so that its code is loaded when that comes. */
  prepare(): void;
  /** Ends all threads; what is pending is rejected with the reason, by default that Stopline is closing. */
  close(reason?: string): Promise<void>;
}

export interface ThreadPoolOptions {
  /** File of the thread's entry. */
  readonly entry: string | URL;
  readonly workerData: unknown;
  /** Threads are started when the ones before are busy, up to this many. */
  readonly maximumThreads: number;
  /** A pool younger than this keeps to one thread: at a start the window has a better use for the processors. */
  readonly growsAfterMs?: number | undefined;
  readonly onState: (state: 'restarted' | 'failed', message: string) => void;
  readonly onLog: (message: string) => void;
}

interface Pending {
  readonly resolve: (value: never) => void;
  readonly reject: (error: RequestError) => void;
  readonly onProgress: RunOptions['onProgress'];
}
interface Thread {
  readonly worker: Worker;
  readonly pending: Map<number, Pending>;
}

// Columns lie outside the heap, so a thread's young objects are few; V8 would let them take 48 MB of their own.
const resourceLimits = { maxYoungGenerationSizeMb: 4 };
// A thread that dies again within this time doubles the wait before the next one.
const healthyAfterMs = 10_000;
const longestBackOffMs = 5_000;

/** Runs jobs on worker threads of one kind; a thread that dies is replaced and its jobs fail with a sentence. */
export function createThreadPool<Jobs extends JobMap>(options: ThreadPoolOptions): ThreadPool<Jobs> {
  const threads: Thread[] = [];
  const growsFromMs = Date.now() + (options.growsAfterMs ?? 0);
  let nextId = 1;
  let closed: string | null = null;
  let notBeforeMs = 0;
  let backOffMs = 50;

  function start(): Thread {
    const worker = new Worker(options.entry, { workerData: options.workerData, resourceLimits });
    const thread: Thread = { worker, pending: new Map() };
    const startedMs = Date.now();
    worker.on('message', (message: ThreadMessage) => receive(thread, message));
    worker.on('error', (error) => {
      options.onLog(`thread error: ${error instanceof Error ? error.stack : String(error)}`);
    });
    worker.on('exit', () => {
      threads.splice(threads.indexOf(thread), 1);
      if (closed !== null) return rejectAll(thread, closed);
      backOffMs = Date.now() - startedMs > healthyAfterMs ? 50 : Math.min(backOffMs * 2, longestBackOffMs);
      notBeforeMs = Date.now() + backOffMs;
      rejectAll(thread, 'The calculation stopped unexpectedly and was restarted. Please try again.');
      options.onState('restarted', 'A background calculation stopped and was restarted.');
    });
    threads.push(thread);
    return thread;
  }

  function receive(thread: Thread, message: ThreadMessage): void {
    if (message.kind === 'log') return options.onLog(message.message);
    const pending = thread.pending.get(message.id);
    if (!pending) return;
    if (message.kind === 'progress') return pending.onProgress?.(message.stage, message.fraction);
    thread.pending.delete(message.id);
    if (message.kind === 'done') pending.resolve(message.output as never);
    else pending.reject(new RequestError(message.code, message.message));
  }

  /** A thread for one more job, or null while the only way is a new one and its back-off is not over. */
  function leastBusy(): Thread | null {
    const idle = threads.find((thread) => thread.pending.size === 0);
    if (idle) return idle;
    const nowMs = Date.now();
    const mayGrow = threads.length === 0 || (threads.length < options.maximumThreads && nowMs >= growsFromMs);
    if (mayGrow && nowMs >= notBeforeMs) return start();
    return threads.reduce<Thread | null>(
      (best, thread) => (best && best.pending.size <= thread.pending.size ? best : thread),
      null,
    );
  }

  return {
    prepare: () => void leastBusy(),
    async run(job, input, { signal, onProgress, transfer } = {}) {
      let thread: Thread | null = null;
      // Nothing may be awaited between the choice and the entry in `pending`, which counts the thread's load.
      // oxlint-disable-next-line no-unmodified-loop-condition -- close() changes it while this waits
      while (closed === null && !(thread = leastBusy())) await delay(notBeforeMs - Date.now());
      if (!thread) throw new RequestError('worker-failed', closed as string);
      const { pending, worker } = thread;
      const id = nextId++;
      const cancelled = new SharedArrayBuffer(4);
      const raise = () => {
        Atomics.store(new Int32Array(cancelled), 0, 1);
        worker.postMessage({ kind: 'cancel', id } satisfies CancelMessage, []);
      };
      if (signal?.aborted) raise();
      signal?.addEventListener('abort', raise, { once: true });
      try {
        return await new Promise<never>((resolve, reject) => {
          pending.set(id, { resolve, reject, onProgress });
          const message: RunMessage = { kind: 'run', id, job, input, cancelled };
          worker.postMessage(message, transfer ?? []);
        });
      } finally {
        signal?.removeEventListener('abort', raise);
      }
    },
    async close(reason = 'Stopline is closing.') {
      closed = reason;
      await Promise.all(threads.map((thread) => thread.worker.terminate()));
    },
  };
}

function rejectAll(thread: Thread, message: string): void {
  for (const pending of thread.pending.values()) pending.reject(new RequestError('worker-failed', message));
  thread.pending.clear();
}
