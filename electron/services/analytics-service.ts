import type { Handlers } from '#shared/ipc/contract.ts';
import { runSpread } from '#electron/worker/run-spread.ts';
import { pathParts } from './path-parts.ts';
import type { RunningJobs } from './running-jobs.ts';
import type { ServiceHost } from './service-host.ts';
import type { Threads } from './threads.ts';

type AnalyticsRequests =
  | 'touch.compute'
  | 'compare.read'
  | 'backtest.run'
  | 'sweep.run'
  | 'beta.read'
  | 'stops.compute'
  | 'pair.read'
  | 'spread.compute';

/** Blocks of one part: some 50 ms of work. */
const blocksPerPart = 100;

/** Questions of risk, leverage, pairs, options and backtests, computed on the compute threads. */
export function createAnalyticsService(
  host: ServiceHost,
  threads: Threads,
  jobs: RunningJobs,
  today: () => number,
): Pick<Handlers, AnalyticsRequests> {
  const progressOf = (jobId: string) => (stage: string, fraction: number) =>
    host.emit('job.progress', { jobId, stage, fraction });
  return {
    'beta.read': (input) => threads.compute('beta.read', { ...input, today: today() }),
    'stops.compute': (input) => threads.compute('stops.compute', input),
    'pair.read': (input) => threads.compute('pair.read', { ...input, today: today() }),
    'spread.compute': (input) => threads.compute('spread.compute', { ...input, today: today() }),
    'compare.read': (input) =>
      jobs.track(input.jobId, (signal) =>
        threads.compute(
          'compare.read',
          { ...input, today: today() },
          { signal, onProgress: progressOf(input.jobId) },
        ),
      ),
    'backtest.run': (input) =>
      jobs.track(input.jobId, (signal) =>
        threads.compute(
          'backtest.run',
          { ...input, today: today() },
          { signal, onProgress: progressOf(input.jobId) },
        ),
      ),
    'sweep.run': (input) =>
      jobs.track(input.jobId, (signal) =>
        threads.compute(
          'sweep.run',
          { ...input, today: today() },
          { signal, onProgress: progressOf(input.jobId) },
        ),
      ),
    'touch.compute': (request) =>
      jobs.track(request.jobId, async (signal) => {
        const input = { ...request, today: today() };
        const tell = progressOf(request.jobId);
        const parts = await runSpread(
          pathParts(request.bootstrap?.paths ?? 0, blocksPerPart),
          (part, options) => threads.compute('touch.paths', { ...input, ...part }, options),
          {
            lanes: host.maximumComputeThreads,
            signal,
            onProgress: (fraction) => tell('drawing', fraction),
          },
        );
        const transfer = parts.map(({ sortedEnd }) => sortedEnd.buffer as ArrayBuffer);
        return threads.compute('touch.answer', { input, parts }, { signal, transfer });
      }),
  };
}
