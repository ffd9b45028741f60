import type { JobControl } from '#electron/worker/protocol.ts';

/** For running a thread's job in the test itself: nobody watches, nobody cancels. */
export const quietControl: JobControl = {
  progress: () => undefined,
  isCancelled: () => false,
  signal: new AbortController().signal,
  handOver: (column) => column,
};
