import type { NetworkJobs } from '../network-contract.ts';
import type { JobTable } from '../protocol.ts';
import { fetchSeries } from './fetch-series.ts';
import type { NetworkContext } from './network-context.ts';
import { planRefresh } from './plan-refresh.ts';

/** The jobs of the network thread, by name. */
export const networkJobs: JobTable<NetworkContext, NetworkJobs> = {
  'provider.list': (context) =>
    Object.values(context.providers()).map(({ id, name, needsKey }) => ({ id, name, needsKey })),
  'refresh.plan': planRefresh,
  'series.fetch': fetchSeries,
};
