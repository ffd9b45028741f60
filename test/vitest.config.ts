import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { hasDisplay } from '../electron/runtime/system/virtual-display.mjs';
import { isStrayPdfFault } from '../electron/sources/notes/stray-pdf-faults.ts';

const root = join(import.meta.dirname, '..');

/**
 * Folders of tests that need nothing but Node; each is a project, so that one can be run by its name. Files that only compute
 * share their processes and the modules loaded there; those that open workspaces or read the page's store have one each.
 */
const FOLDERS = [
  { name: 'unit', isolate: true },
  { name: 'property', isolate: false },
  { name: 'oracle', isolate: false },
  { name: 'architecture', isolate: false },
  { name: 'contract', isolate: true },
  { name: 'migrations', isolate: true },
  { name: 'fault', isolate: true },
];

/** `npm run test:full` sets STOPLINE_FULL=1; tests of the long tier ask for it themselves. */
const long = process.env.STOPLINE_FULL === '1';

export default defineConfig({
  root,
  cacheDir: join(root, '.build/vitest'),
  test: {
    watch: false,
    // One for each core: vitest would leave one idle, which of two is half.
    maxWorkers: '100%',
    // As on the product's threads, where it ends nothing either.
    onUnhandledError: (error) => (isStrayPdfFault(error) ? false : undefined),
    testTimeout: long ? 600_000 : 30_000,
    hookTimeout: 60_000,
    projects: [
      ...FOLDERS.map(({ name, isolate }) => ({
        extends: true as const,
        test: { name, isolate, include: [`test/${name}/**/*.test.ts`, `test/${name}/**/*.test.tsx`] },
      })),
      {
        extends: true as const,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.ts'],
          globalSetup: 'test/support/electron/global-setup.ts',
          // Two at a time, each on a display of its own; a real display has one clipboard and one focus.
          maxWorkers: hasDisplay() ? 1 : 2,
          retry: 0,
          // A loaded machine is slow and not wrong: what is waited for has time, and what never comes still fails.
          expect: { poll: { timeout: 15_000 } },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
