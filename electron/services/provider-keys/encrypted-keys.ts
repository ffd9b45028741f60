import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type ProviderId, providerIds } from '#shared/domain/provider.ts';
import { writeWhole } from '#electron/db/files/write-whole.ts';
import type { KeyVault } from './key-vault.ts';
import { createSessionKeys } from './session-keys.ts';

/** What the system offers to keep a secret with. */
export interface Encryption {
  /** False when there is none, or only one whose password everybody knows. */
  isSafe(): boolean;
  encrypt(text: string): Uint8Array;
  /** @throws when another user or system wrote it */
  decrypt(bytes: Uint8Array): string;
}

/** Encrypted keys in base 64, by provider: what the file holds as JSON. */
type Encrypted = Partial<Record<ProviderId, string>>;

/**
 * Keeps keys encrypted by the system in a file that only its owner can read; where the system offers no safe encryption,
 * in memory until the end. Asks the system for nothing before a key is read or written.
 */
export function createEncryptedKeys(
  file: string,
  encryption: Encryption,
  log: (message: string) => void,
): KeyVault {
  const session = createSessionKeys();
  const unreadable = new Set<ProviderId>();
  const load = (): Encrypted => readEncrypted(file, log);

  function save(provider: ProviderId, encrypted: string | undefined): void {
    const keys = load();
    if (keys[provider] === undefined && encrypted === undefined) return;
    const { [provider]: _former, ...others } = keys;
    const next = encrypted === undefined ? others : { ...others, [provider]: encrypted };
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeWhole(file, [JSON.stringify(next)]);
  }

  return {
    state(provider) {
      const state = session.state(provider);
      if (state !== 'none') return state;
      if (load()[provider] === undefined) return 'none';
      return unreadable.has(provider) ? 'unreadable' : 'kept';
    },
    read(provider) {
      const key = session.read(provider);
      const encrypted = load()[provider];
      if (key !== null || encrypted === undefined) return key;
      try {
        const decrypted = encryption.decrypt(Buffer.from(encrypted, 'base64'));
        unreadable.delete(provider);
        return decrypted;
      } catch {
        // What the system says could quote a part of the key.
        log(`the key of ${provider} cannot be decrypted`);
        unreadable.add(provider);
        return null;
      }
    },
    write(provider, key) {
      const safe = encryption.isSafe();
      save(provider, safe ? Buffer.from(encryption.encrypt(key)).toString('base64') : undefined);
      unreadable.delete(provider);
      if (safe) session.remove(provider);
      else session.write(provider, key);
    },
    remove(provider) {
      session.remove(provider);
      save(provider, undefined);
    },
  };
}

function readEncrypted(file: string, log: (message: string) => void): Encrypted {
  try {
    const saved = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    return Object.fromEntries(
      providerIds.filter((id) => typeof saved[id] === 'string').map((id) => [id, saved[id]]),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') log('the file of provider keys cannot be read');
    return {};
  }
}
