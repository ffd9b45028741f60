import type { Handlers } from '#shared/ipc/contract.ts';
import { runSpread } from '#electron/worker/run-spread.ts';
import { pathParts } from './path-parts.ts';
import type { RunningJobs } from './running-jobs.ts';
import type { ServiceHost } from './service-host.ts';
import type { Threads } from './threads.ts';

/** Blocks of one part: walked session by session, a path takes longer than looked up. */
const blocksPerPart = 20;

/** One risk view on several instruments, and which of its levels is reached first. */
export function createStopsService(
  host: ServiceHost,
  threads: Threads,
  jobs: RunningJobs,
  today: () => number,
): Pick<Handlers, 'stops.board' | 'touch.survey'> {
  return {
    'stops.board': (input) => threads.compute('stops.board', { ...input, today: today() }),
    'touch.survey': (request) =>
      jobs.track(request.jobId, async (signal) => {
        const input = { ...request, today: today() };
        const parts = await runSpread(
          pathParts(request.bootstrap?.paths ?? 0, blocksPerPart),
          (part, options) => threads.compute('survey.paths', { ...input, ...part }, options),
          {
            lanes: host.maximumComputeThreads,
            signal,
            onProgress: (fraction) =>
              host.emit('job.progress', { jobId: request.jobId, stage: 'drawing', fraction }),
          },
        );
        return threads.compute('survey.answer', { input, parts }, { signal });
      }),
  };
}
