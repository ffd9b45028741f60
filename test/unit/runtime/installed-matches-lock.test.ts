import { installedMatchesLock } from '#electron/runtime/install/installed-matches-lock.mjs';
import { describe, expect, test } from 'vitest';

const zod = { version: '4.6.7', integrity: 'sha512-a' };
const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/zod': zod,
    'node_modules/only-elsewhere': { version: '1.0.0', optional: true },
  },
};

describe('installedMatchesLock', () => {
  test('holds when all that this platform needs is installed as locked', () => {
    expect(installedMatchesLock(lock, { packages: { 'node_modules/zod': zod } })).toBe(true);
  });

  test.each([
    ['a package is missing', {}],
    ['a version differs', { 'node_modules/zod': { ...zod, version: '4.6.6' } }],
    ['a content differs', { 'node_modules/zod': { ...zod, integrity: 'sha512-b' } }],
    [
      'an optional package is installed in another version',
      { 'node_modules/zod': zod, 'node_modules/only-elsewhere': { version: '0.9.0' } },
    ],
  ])('fails when %s', (_, packages) => {
    expect(installedMatchesLock(lock, { packages })).toBe(false);
  });
});
