import { workerData } from 'node:worker_threads';
import { serveJobs } from '#electron/worker/serve-jobs.ts';
import type { JobControl } from '#electron/worker/protocol.ts';
import { RequestError } from '#shared/ipc/errors.ts';

/** A thread with jobs that do on command what a real one does by accident. */
serveJobs(
  {
    echo: (_context: object, input: unknown) => input,
    data: () => workerData as unknown,
    refuse() {
      throw new RequestError('not-computable', 'Cannot be computed.');
    },
    fault() {
      throw new TypeError('secret detail');
    },
    exit: () => process.exit(1),
    column(_context: object, { length }: { length: number }, control: JobControl) {
      return control.handOver(new Float64Array(length).fill(7));
    },
    /** Waits until cancelled, as for a network. */
    async wait(_context: object, _input: unknown, { signal }: JobControl) {
      await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
      throw new RequestError('cancelled', 'Cancelled.');
    },
    /** Busy until cancelled, as a long computation is. */
    spin(_context: object, _input: unknown, control: JobControl) {
      let rounds = 0;
      while (!control.isCancelled()) if (++rounds % 1e6 === 0) control.progress('Spinning', 0.5);
      throw new RequestError('cancelled', 'Cancelled.');
    },
  } as never,
  {},
);
