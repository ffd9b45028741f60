import type { Handlers, RequestInput, RequestOutput } from '#shared/ipc/contract.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import type { RefreshedSeries, RefreshProblem } from '#shared/ipc/refresh-schemas.ts';
import type { FreshBars, PlannedRefresh } from '#electron/worker/network-contract.ts';
import { describeRefreshProblem } from './describe-refresh-problem.ts';
import type { RunningJobs } from './running-jobs.ts';
import type { ServiceHost } from './service-host.ts';
import type { Threads } from './threads.ts';

interface Asked extends RequestInput<'refresh.run'> {
  readonly signal: AbortSignal;
}

/**
 * Series from providers: the network thread asks and judges, the store thread writes, one series at a time for each provider.
 * Whatever goes wrong with a series is its answer beside the age of what is stored; the stored history stays.
 */
export function createRefreshService(
  host: ServiceHost,
  threads: Threads,
  jobs: RunningJobs,
  today: () => number,
): Pick<Handlers, 'refresh.run'> {
  async function refreshOne(planned: PlannedRefresh, asked: Asked): Promise<RefreshedSeries> {
    const { symbol, provider } = planned;
    const { jobId, reload, signal } = asked;
    const problem = (code: RefreshProblem['code'], message: string) =>
      describeRefreshProblem(planned, { code, message }, today());
    if (!provider)
      return problem('unsupported', `${symbol}: no provider has this series. Import a file of it instead.`);
    const cancelled = () =>
      problem('cancelled', `${provider.name}, ${symbol}: cancelled. Nothing was stored.`);
    if (signal.aborted) return cancelled();
    const { id, needsKey } = provider;
    try {
      const outcome = await threads.network(
        'series.fetch',
        { symbol, provider: id, key: needsKey ? host.keys.read(id) : null, reload, nowMs: host.nowMs() },
        {
          signal,
          onProgress: (_stage, fraction) =>
            host.emit('refresh.progress', { jobId, symbol, fraction, result: null }),
        },
      );
      if (outcome.kind === 'problem') return describeRefreshProblem(planned, outcome, today());
      if (outcome.kind === 'up-to-date') {
        const { last, asked: wasAsked } = outcome;
        return { outcome: 'up-to-date', symbol, provider: id, last, asked: wasAsked };
      }
      const written = await write(outcome.fresh, signal);
      return {
        outcome: 'fresh',
        symbol,
        provider: id,
        ...written,
        rejected: outcome.fresh.series.rejected,
        reloaded: outcome.fresh.replacesAll,
        notes: [...outcome.notes],
      };
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      return error.code === 'cancelled' ? cancelled() : problem('not-stored', error.message);
    }
  }

  function write(fresh: FreshBars, signal: AbortSignal) {
    const { bars } = fresh.series;
    const buffers = new Set(Object.values(bars).map((column) => column.buffer as ArrayBuffer));
    return threads.store('refresh.write', fresh, { signal, transfer: [...buffers] });
  }

  async function run(asked: Asked): Promise<RequestOutput<'refresh.run'>> {
    const { jobId, symbols, provider } = asked;
    const plan = await threads.network('refresh.plan', { symbols, provider });
    const results = new Map<string, RefreshedSeries>();
    const refreshAll = async (queue: readonly PlannedRefresh[]): Promise<void> => {
      for (const planned of queue) {
        const { symbol } = planned;
        const result = await refreshOne(planned, asked);
        results.set(symbol, result);
        host.emit('refresh.progress', { jobId, symbol, fraction: 1, result });
        host.emit('job.progress', { jobId, stage: symbol, fraction: results.size / plan.length });
        if (result.outcome === 'fresh') host.emit('data.changed', { symbols: [symbol] });
      }
    };
    const providers = new Set(plan.map((planned) => planned.provider?.id));
    await Promise.all(
      [...providers].map((id) => refreshAll(plan.filter((planned) => planned.provider?.id === id))),
    );
    return { series: plan.map(({ symbol }) => results.get(symbol) as RefreshedSeries) };
  }

  return {
    'refresh.run': (input) => jobs.track(input.jobId, (signal) => run({ ...input, signal })),
  };
}
