import type { ProviderId } from '#shared/domain/provider.ts';
import type { Handlers } from '#shared/ipc/contract.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import type { KeyState, ProviderRow } from '#shared/ipc/refresh-schemas.ts';
import type { ServiceHost } from './service-host.ts';
import type { Threads } from './threads.ts';

type ProviderRequests = 'provider.list' | 'provider.key.set' | 'provider.key.remove';

const keyNotes: Record<KeyState, string | null> = {
  none: null,
  kept: null,
  session:
    'This system offers Stopline no safe place for a key, only plain text, so the key is kept in memory until Stopline closes and has to be entered again after that.',
  environment: 'The key comes from an environment variable.',
  unreadable: 'The system can no longer decrypt the key that was saved. Enter it again.',
};

/** Which providers there are, and their keys; a key goes in and never comes out. Asks no network. */
export function createProviderService(
  { keys }: ServiceHost,
  threads: Threads,
): Pick<Handlers, ProviderRequests> {
  const list = async (): Promise<ProviderRow[]> =>
    (await threads.network('provider.list', {})).map((provider) => {
      const keyState = keys.state(provider.id);
      return { ...provider, keyState, keyNote: keyNotes[keyState] };
    });
  const rowOf = async (provider: ProviderId): Promise<ProviderRow> =>
    (await list()).find(({ id }) => id === provider) as ProviderRow;
  return {
    'provider.list': list,
    async 'provider.key.set'({ provider, key }) {
      const { name, needsKey } = await rowOf(provider);
      if (!needsKey) throw new RequestError('invalid-input', `${name} answers without a key.`);
      keys.write(provider, key);
      return rowOf(provider);
    },
    async 'provider.key.remove'({ provider }) {
      keys.remove(provider);
      return rowOf(provider);
    },
  };
}
