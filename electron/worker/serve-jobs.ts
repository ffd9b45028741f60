import { parentPort } from 'node:worker_threads';
import { describeFailure } from './describe-failure.ts';
import type { Job, JobControl, RunMessage, ThreadMessage } from './protocol.ts';

// Progress messages closer together than this say nothing to a person.
const millisecondsBetweenProgress = 50;

/** Answers run messages on this thread's port, one after the other, until the thread ends. */
export function serveJobs<Context>(
  jobs: Readonly<Record<string, Job<Context, never, unknown>>>,
  context: Context,
): void {
  const port = parentPort;
  if (!port) throw new RangeError('serveJobs must run inside a worker thread');
  const send = (message: ThreadMessage, transfer: ArrayBuffer[] = []) => port.postMessage(message, transfer);
  port.on('message', (message: RunMessage) => {
    const { id } = message;
    const flag = new Int32Array(message.cancelled);
    const transfer: ArrayBuffer[] = [];
    let lastProgressMs = 0;
    const control: JobControl = {
      progress(stage, fraction) {
        const nowMs = performance.now();
        if (fraction < 1 && nowMs - lastProgressMs < millisecondsBetweenProgress) return;
        lastProgressMs = nowMs;
        send({ kind: 'progress', id, stage, fraction });
      },
      isCancelled: () => Atomics.load(flag, 0) !== 0,
      handOver(column) {
        transfer.push(column.buffer as ArrayBuffer);
        return column;
      },
    };
    try {
      if (control.isCancelled()) {
        send({ kind: 'failed', id, code: 'cancelled', message: 'Cancelled.' });
        return;
      }
      const job = jobs[message.job];
      if (!job) throw new RangeError(`no job named ${message.job}`);
      send({ kind: 'done', id, output: job(context, message.input as never, control) }, transfer);
    } catch (error) {
      const failure = describeFailure(error);
      if (failure.code === 'internal') send({ kind: 'log', message: `${message.job}: ${failure.detail}` });
      send({ kind: 'failed', id, code: failure.code, message: failure.message });
    }
  });
}
