import type { ProviderId } from '#shared/domain/provider.ts';
import type { KeyState } from '#shared/ipc/refresh-schemas.ts';

/** Keeps the keys of providers. Nothing of a key is in any error, log or file but the encrypted one. */
export interface KeyVault {
  /** Where the key is, as far as is known without asking the system for it. */
  state(provider: ProviderId): KeyState;
  /** The key, or null when there is none that can be read. */
  read(provider: ProviderId): string | null;
  /** Replaces the key; `state` says afterwards where it is. */
  write(provider: ProviderId, key: string): void;
  remove(provider: ProviderId): void;
}
