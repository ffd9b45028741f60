import { listSeries } from '#electron/db/queries/series/list-series.ts';
import type { NetworkJobs, PlannedRefresh } from '../network-contract.ts';
import { chooseProvider } from './choose-provider.ts';
import type { NetworkContext } from './network-context.ts';

type Plan = NetworkJobs['refresh.plan'];

/** Which provider each series would be asked of, and what the cache holds of it. Reads no bars and asks nobody. */
export function planRefresh(context: NetworkContext, { symbols, provider }: Plan['input']): Plan['output'] {
  const providers = context.providers();
  const stored = new Map(listSeries(context.cache()).map((series) => [series.identity.symbol, series]));
  return [...new Set(symbols ?? stored.keys())].map((symbol): PlannedRefresh => {
    const known = stored.get(symbol);
    const chosen = provider ?? chooseProvider(providers, symbol, known?.identity ?? null);
    const { id, name, needsKey } = providers[chosen ?? 'yahoo'];
    return {
      symbol,
      provider: chosen && { id, name, needsKey },
      cached: known ? { last: known.last, simulated: known.identity.simulated } : null,
    };
  });
}
