import { homedir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder } from '#electron/runtime/cache-folder.mjs';
import { expect, test } from 'vitest';

test("the cache is the user's own, except root's, which others must read", () => {
  expect(cacheFolder({ XDG_CACHE_HOME: '/elsewhere' }, 0)).toBe('/elsewhere/stopline');
  expect(cacheFolder({}, 0)).toBe('/var/cache/stopline');
  expect(cacheFolder({}, 1000)).toBe(join(homedir(), '.cache', 'stopline'));
  expect(cacheFolder({ XDG_CACHE_HOME: '' }, 1000)).toBe(join(homedir(), '.cache', 'stopline'));
});
