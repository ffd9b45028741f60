import { processorNowMs } from './processor-now-ms.ts';

/** How long work kept a processor busy on this thread, in milliseconds. */
export function processorMs(work: () => unknown): number {
  const startMs = processorNowMs();
  work();
  return processorNowMs() - startMs;
}
