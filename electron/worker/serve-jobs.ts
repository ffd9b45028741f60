import { parentPort } from 'node:worker_threads';
import { describeFailure } from './describe-failure.ts';
import type { CancelMessage, Job, JobControl, RunMessage, ThreadMessage } from './protocol.ts';

// Progress messages closer together than this say nothing to a person.
const millisecondsBetweenProgress = 50;

/** Answers run messages on this thread's port, in order of arrival, until the thread ends; a job that awaits lets others run. */
export function serveJobs<Context>(
  jobs: Readonly<Record<string, Job<Context, never, unknown>>>,
  context: Context,
): void {
  const port = parentPort;
  if (!port) throw new RangeError('serveJobs must run inside a worker thread');
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

  port.on('message', (message: RunMessage | CancelMessage) => {
    if (message.kind === 'cancel') running.get(message.id)?.abort();
    else void run(message);
  });
}
