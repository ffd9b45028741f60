import type { RunOptions } from './thread-pool.ts';

export interface SpreadOptions {
  /** Parts under way at once; as many as there are threads, so that other questions still find one soon. */
  readonly lanes: number;
  readonly signal?: AbortSignal | undefined;
  /** 0..1 of the whole. */
  readonly onProgress?: ((fraction: number) => void) | undefined;
}

/**
 * Runs the parts of a job on the threads of a pool and gives their answers in the parts' order, so that how many threads
 * there were does not show in it. The first failure, or the caller's signal, cancels the parts under way.
 * @param run starts one part with the signal it must obey
 */
export async function runSpread<Part, Output>(
  parts: readonly Part[],
  run: (part: Part, options: RunOptions) => Promise<Output>,
  { lanes, signal, onProgress }: SpreadOptions,
): Promise<Output[]> {
  const controller = new AbortController();
  const abort = () => controller.abort();
  if (signal?.aborted) abort();
  signal?.addEventListener('abort', abort, { once: true });
  const answers: Output[] = Array.from({ length: parts.length });
  const fractions = new Float64Array(parts.length);
  let next = 0;
  const tell = (part: number, fraction: number): void => {
    fractions[part] = fraction;
    onProgress?.(fractions.reduce((sum, value) => sum + value, 0) / parts.length);
  };
  const work = async (): Promise<void> => {
    while (next < parts.length) {
      const part = next++;
      const onPartProgress = (_stage: string, fraction: number) => tell(part, fraction);
      answers[part] = await run(parts[part] as Part, {
        signal: controller.signal,
        onProgress: onPartProgress,
      });
      tell(part, 1);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.max(1, Math.min(lanes, parts.length)) }, work));
    return answers;
  } catch (error) {
    next = parts.length;
    throw error;
  } finally {
    abort();
    signal?.removeEventListener('abort', abort);
  }
}
