import type { ProviderId } from '#shared/domain/provider.ts';
import type { ReadDb } from '#electron/db/database.ts';
import { openCache } from '#electron/db/open-cache.ts';
import type { Provider } from '#electron/sources/providers/provider.ts';

export type Providers = Readonly<Record<ProviderId, Provider>>;

export interface NetworkContext {
  cache(): ReadDb<'cache'>;
  providers(): Providers;
}

/** @param providers the same ones each time, since they remember how their hosts have answered */
export function createNetworkContext(folder: string, providers: () => Providers): NetworkContext {
  let cache: ReadDb<'cache'> | null = null;
  return { providers, cache: () => (cache ??= openCache(folder, { mode: 'read' })) };
}
