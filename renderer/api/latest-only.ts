/** Runs one task at a time: starting another aborts the signal of the one before, so only the latest answers. */
export function latestOnly(): {
  run<Value>(task: (signal: AbortSignal) => Promise<Value>): Promise<Value>;
  cancel(): void;
} {
  let controller: AbortController | null = null;
  const cancel = (): void => controller?.abort();
  return {
    cancel,
    run(task) {
      cancel();
      controller = new AbortController();
      return task(controller.signal);
    },
  };
}
