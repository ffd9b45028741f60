import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createEncryptedKeys, type Encryption } from '#electron/services/provider-keys/encrypted-keys.ts';
import { environmentKeys } from '#electron/services/provider-keys/environment-keys.ts';
import { createSessionKeys } from '#electron/services/provider-keys/session-keys.ts';
import { temporaryFolder } from '../../support/store/temporary-folder.ts';

const canary = 'CANARY-k3y/9f7q';

/** Turns every byte round, and knows its own work by the first one, as a keychain knows its user. */
function encryptionOf(user: number, safe = true): Encryption {
  const turn = (bytes: Uint8Array) => bytes.map((byte) => byte ^ 0xa5);
  return {
    isSafe: () => safe,
    encrypt: (text) => Buffer.from([user, ...turn(Buffer.from(text))]),
    decrypt(bytes) {
      if (bytes[0] !== user) throw new Error(`not ours: ${Buffer.from(turn(bytes.subarray(1))).toString()}`);
      return Buffer.from(turn(bytes.subarray(1))).toString();
    },
  };
}

function vault(options: { safe?: boolean; user?: number; folder?: string } = {}) {
  const folder = options.folder ?? temporaryFolder();
  const file = join(folder, 'profile', 'provider-keys.json');
  const said: string[] = [];
  const encryption = encryptionOf(options.user ?? 1, options.safe ?? true);
  const keys = createEncryptedKeys(file, encryption, (message) => void said.push(message));
  return { keys, file, said, folder };
}

describe('the keys of providers', () => {
  it('come back after a restart, encrypted in a file of their owner alone', () => {
    const { keys, file, folder } = vault();
    expect(keys.state('tiingo')).toBe('none');
    keys.write('tiingo', canary);
    keys.write('stooq', 'another');
    expect(keys.state('tiingo')).toBe('kept');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'latin1')).not.toContain(canary);
    const again = vault({ folder }).keys;
    expect(again.read('tiingo')).toBe(canary);
    expect(again.read('stooq')).toBe('another');
    again.remove('tiingo');
    expect([again.state('tiingo'), again.read('tiingo'), again.state('stooq')]).toEqual([
      'none',
      null,
      'kept',
    ]);
  });

  it('stay in memory where the system offers only plain text, and say so', () => {
    const { keys, file, folder } = vault({ safe: false });
    keys.write('tiingo', canary);
    expect([keys.state('tiingo'), keys.read('tiingo')]).toEqual(['session', canary]);
    expect(existsSync(file)).toBe(false);
    expect(vault({ folder, safe: false }).keys.state('tiingo')).toBe('none');
    keys.remove('tiingo');
    expect(keys.state('tiingo')).toBe('none');
  });

  it('leave nothing behind of a former key when the system has lost its safe place', () => {
    const { keys, folder, file } = vault();
    keys.write('tiingo', 'former');
    const { keys: unsafe } = vault({ folder, safe: false });
    unsafe.write('tiingo', canary);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({});
    expect(unsafe.read('tiingo')).toBe(canary);
  });

  it('are unreadable for another user, without a word of what is in them', () => {
    const { folder } = (({ keys, ...rest }) => (keys.write('tiingo', canary), rest))(vault());
    const { keys, said } = vault({ folder, user: 2 });
    expect(keys.state('tiingo')).toBe('kept');
    expect(keys.read('tiingo')).toBeNull();
    expect(keys.state('tiingo')).toBe('unreadable');
    expect(said.join()).toMatch(/tiingo cannot be decrypted/);
    expect(said.join()).not.toContain(canary);
    keys.write('tiingo', 'new');
    expect([keys.state('tiingo'), keys.read('tiingo')]).toEqual(['kept', 'new']);
  });

  it.each(['', '{"tiingo":', '[1]', 'null', '{"tiingo":{"a":1},"other":"x"}'])(
    'are none when their file holds %j',
    (text) => {
      const { keys, file, folder } = vault();
      keys.write('stooq', 'x');
      writeFileSync(file, text);
      const { keys: later } = vault({ folder });
      expect([later.state('tiingo'), later.read('tiingo')]).toEqual(['none', null]);
      later.write('tiingo', canary);
      expect(vault({ folder }).keys.read('tiingo')).toBe(canary);
    },
  );

  it('come from the environment on the command line', () => {
    const keys = createSessionKeys(
      environmentKeys({ STOPLINE_KEY_ALPHA_VANTAGE: ` ${canary}\n`, STOPLINE_KEY_TIINGO: '' }),
    );
    expect([keys.state('alpha-vantage'), keys.read('alpha-vantage')]).toEqual(['environment', canary]);
    expect(keys.state('tiingo')).toBe('none');
  });
});
