import type { Handlers } from '#shared/ipc/contract.ts';
import { RequestError } from '#shared/ipc/errors.ts';

export interface RunningJobs extends Pick<Handlers, 'job.cancel'> {
  /** Runs `work` with a signal that `job.cancel` for this id raises. */
  track<Result>(jobId: string, work: (signal: AbortSignal) => Promise<Result>): Promise<Result>;
}

/** The long jobs under way, by the id that the asker gave them. */
export function createRunningJobs(): RunningJobs {
  const running = new Map<string, AbortController>();
  return {
    async track(jobId, work) {
      if (running.has(jobId))
        throw new RequestError('invalid-input', 'A job with this id is already running.');
      const controller = new AbortController();
      running.set(jobId, controller);
      try {
        return await work(controller.signal);
      } finally {
        running.delete(jobId);
      }
    },
    async 'job.cancel'({ jobId }) {
      running.get(jobId)?.abort();
      return {};
    },
  };
}
