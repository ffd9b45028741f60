import { describe, expect, it } from 'vitest';
import { bundleFile } from '#electron/main/bundle-file.ts';

const folder = '/opt/stopline/renderer';

describe('an app:// address', () => {
  it('means the page when it has no path', () => {
    expect(bundleFile(folder, 'app://bundle/')).toEqual({
      path: '/opt/stopline/renderer/index.html',
      contentType: 'text/html; charset=utf-8',
    });
  });

  it('means a file inside the bundle', () => {
    expect(bundleFile(folder, 'app://bundle/assets/index-1.js')?.path).toBe(
      '/opt/stopline/renderer/assets/index-1.js',
    );
  });

  it.each([
    'app://bundle/../main/main.js',
    'app://bundle/%2e%2e/%2e%2e/secret.json',
    'app://bundle/..%2f..%2fsecret.json',
    'app://bundle/a/..%2f..%2f..%2fsecret.json',
    'app://bundle/%00.html',
    'app://bundle/%zz.html',
    'app://other/index.html',
    'file:///etc/passwd',
    'https://bundle/index.html',
    'app://bundle/main.ts',
    'app://bundle/cache.db',
    'app://bundle',
    'not an address',
    '',
  ])('never leaves it: %s', (address) => {
    const file = bundleFile(folder, address);
    if (file) expect(file.path.startsWith(`${folder}/`)).toBe(true);
    else expect(file).toBeNull();
  });
});
