import type { ProviderId } from '#shared/domain/provider.ts';
import type { KeyVault } from './key-vault.ts';

/** Keeps keys in memory alone; `given` holds those that the environment brought. */
export function createSessionKeys(given: ReadonlyMap<ProviderId, string> = new Map()): KeyVault {
  const keys = new Map(given);
  return {
    state(provider) {
      const key = keys.get(provider);
      if (key === undefined) return 'none';
      return key === given.get(provider) ? 'environment' : 'session';
    },
    read: (provider) => keys.get(provider) ?? null,
    write: (provider, key) => void keys.set(provider, key),
    remove: (provider) => void keys.delete(provider),
  };
}
