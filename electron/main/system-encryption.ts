import { safeStorage } from 'electron';
import type { Encryption } from '#electron/services/provider-keys/encrypted-keys.ts';

/** Encryption with a key in the system's keychain. Linux without one falls back to a password that everybody knows. */
export const systemEncryption: Encryption = {
  isSafe: () =>
    safeStorage.isEncryptionAvailable() &&
    !(process.platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text'),
  encrypt: (text) => safeStorage.encryptString(text),
  decrypt: (bytes) => safeStorage.decryptString(Buffer.from(bytes)),
};
