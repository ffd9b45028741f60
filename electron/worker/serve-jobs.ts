import { parentPort } from 'node:worker_threads';
import { describeFailure } from './describe-failure.ts';
import type { CancelMessage, Job, JobControl, RunMessage, ThreadMessage } from './protocol.ts';

// Progress messages closer together than this say nothing to a person.
const millisecondsBetweenProgress = 50;

type Jobs<Context> = Readonly<Record<string, Job<Context, never, unknown>>>;

/**
 * Answers run messages on this thread's port, in order of arrival, until the thread ends; a job that awaits lets others run.
 * @param loadOthers the jobs that are not among the first, loaded when one of them is asked for: the first run without
 *   waiting for the others' code
 */
export function serveJobs<Context>(
  first: Jobs<Context>,
  context: Context,
  loadOthers?: () => Promise<Jobs<Context>>,
): void {
  const port = parentPort;
  if (!port) throw new RangeError('serveJobs must run inside a worker thread');
  let jobs = first;
  let load = loadOthers;
  // While the others load, everything that arrives waits behind them, so that nothing overtakes.
  let loading: Promise<void> | null = null;
  const running = new Map<number, AbortController>();
  const send = (message: ThreadMessage, transfer: Iterable<ArrayBuffer> = []) =>
    port.postMessage(message, [...transfer]);

  async function run(message: RunMessage): Promise<void> {
    const { id } = message;
    const flag = new Int32Array(message.cancelled);
    const transfer = new Set<ArrayBuffer>();
    const controller = new AbortController();
    let lastProgressMs = 0;
    const control: JobControl = {
      progress(stage, fraction) {
        const nowMs = performance.now();
        if (fraction < 1 && nowMs - lastProgressMs < millisecondsBetweenProgress) return;
        lastProgressMs = nowMs;
        send({ kind: 'progress', id, stage, fraction });
      },
      isCancelled: () => Atomics.load(flag, 0) !== 0,
      signal: controller.signal,
      handOver(column) {
        transfer.add(column.buffer as ArrayBuffer);
        return column;
      },
    };
    running.set(id, controller);
    try {
      if (control.isCancelled()) {
        send({ kind: 'failed', id, code: 'cancelled', message: 'Cancelled.' });
        return;
      }
      const job = jobs[message.job];
      if (!job) throw new RangeError(`no job named ${message.job}`);
      send({ kind: 'done', id, output: await job(context, message.input as never, control) }, transfer);
    } catch (error) {
      const failure = describeFailure(error);
      if (failure.code === 'internal') send({ kind: 'log', message: `${message.job}: ${failure.detail}` });
      send({ kind: 'failed', id, code: failure.code, message: failure.message });
    } finally {
      running.delete(id);
    }
  }

  async function takeIn(others: () => Promise<Jobs<Context>>): Promise<void> {
    jobs = { ...jobs, ...(await others()) };
    loading = null;
  }

  port.on('message', (message: RunMessage | CancelMessage) => {
    if (message.kind === 'cancel') return void running.get(message.id)?.abort();
    if (load && !(message.job in jobs)) {
      loading = takeIn(load);
      load = undefined;
    }
    if (loading) void loading.then(() => run(message));
    else void run(message);
  });
}
