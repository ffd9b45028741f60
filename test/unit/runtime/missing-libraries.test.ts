import { missingLibraries } from '#electron/runtime/system/missing-libraries.mjs';
import { describe, expect, test } from 'vitest';

describe('missingLibraries', () => {
  test('names each library that ldd does not find, once', () => {
    const output = [
      '\tlinux-vdso.so.1 (0x00007ffd)',
      '\tlibgtk-3.so.0 => not found',
      '\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)',
      '\tlibnss3.so => not found',
      '\tlibgtk-3.so.0 => not found',
    ].join('\n');
    expect(missingLibraries(output)).toEqual(['libgtk-3.so.0', 'libnss3.so']);
  });

  test('is empty for a complete or static program', () => {
    expect(missingLibraries('\tnot a dynamic executable\n')).toEqual([]);
    expect(missingLibraries('\tlibm.so.6 => /lib/libm.so.6 (0x0)\n')).toEqual([]);
  });
});
