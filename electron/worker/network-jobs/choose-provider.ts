import type { ProviderId } from '#shared/domain/provider.ts';
import type { SeriesIdentity } from '#shared/domain/series.ts';
import type { SeriesPlan } from '#electron/sources/providers/provider.ts';
import { ProviderProblem } from '#electron/sources/providers/provider-problem.ts';
import type { Providers } from './network-context.ts';

/**
 * The provider that a series came from before; else FRED for a series it is known to have and Yahoo for any other price.
 * Null when nobody has it, such as a flow series that came from a file.
 */
export function chooseProvider(
  providers: Providers,
  symbol: string,
  stored: SeriesIdentity | null,
): ProviderId | null {
  const planOf = (id: ProviderId) => planSeries(providers, id, symbol);
  const former =
    stored && Object.values(providers).find(({ id }) => planOf(id)?.identity.source === stored.source);
  if (former) return former.id;
  if (planOf('fred')) return 'fred';
  return (stored?.kind ?? 'price') === 'price' && planOf('yahoo') ? 'yahoo' : null;
}

function planSeries(providers: Providers, id: ProviderId, symbol: string): SeriesPlan | null {
  try {
    return providers[id].series(symbol);
  } catch (error) {
    if (error instanceof ProviderProblem) return null;
    throw error;
  }
}
