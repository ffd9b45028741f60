import { choosePackages } from '#electron/runtime/system/choose-packages.mjs';
import { isDebianLike } from '#electron/runtime/system/is-debian-like.mjs';
import { expect, test } from 'vitest';

test('apt is used on Debian, Ubuntu and what descends from them', () => {
  expect(isDebianLike('PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n')).toBe(true);
  expect(isDebianLike('ID=ubuntu\nID_LIKE=debian\n')).toBe(true);
  expect(isDebianLike('ID=linuxmint\nID_LIKE="ubuntu debian"\n')).toBe(true);
  expect(isDebianLike('ID="fedora"\nVARIANT_ID=debian-like\n')).toBe(false);
  expect(isDebianLike('')).toBe(false);
});

test('packages carry the name that the release gives them', () => {
  expect(choosePackages(new Set())).toContain('libasound2');
  const renamed = choosePackages(new Set(['libasound2', 'libasound2t64', 'libgbm1']));
  expect(renamed).toContain('libasound2t64');
  expect(renamed).not.toContain('libasound2');
  expect(renamed).toContain('libgbm1');
});
