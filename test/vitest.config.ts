import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { isBuilt } from '../electron/runtime/build/ensure-build.mjs';
import { projectPaths } from '../electron/runtime/project-paths.mjs';
import { hasDisplay } from '../electron/runtime/system/virtual-display.mjs';
import { isStrayPdfFault } from '../electron/sources/notes/stray-pdf-faults.ts';

const root = join(import.meta.dirname, '..');

/** Tests of the page within `test/unit`: they share its store, so that each file needs a process of its own. */
const PAGE = ['test/unit/renderer', 'test/unit/charts'];

/**
 * Tests that need nothing but Node; each is a project, so that one can be run by its name. Files that only compute share
 * their processes and the modules loaded there; those that serve workspaces have one each.
 */
const PROJECTS = [
  { name: 'unit', isolate: false, folders: ['test/unit'], without: PAGE },
  { name: 'page', isolate: true, folders: PAGE, without: [] },
  { name: 'property', isolate: false, folders: ['test/property'], without: [] },
  { name: 'oracle', isolate: false, folders: ['test/oracle'], without: [] },
  { name: 'architecture', isolate: false, folders: ['test/architecture'], without: [] },
  { name: 'contract', isolate: true, folders: ['test/contract'], without: [] },
  { name: 'migrations', isolate: true, folders: ['test/migrations'], without: [] },
  { name: 'fault', isolate: true, folders: ['test/fault'], without: [] },
];

/** `npm run test:full` sets STOPLINE_FULL=1; tests of the long tier ask for it themselves. */
const long = process.env.STOPLINE_FULL === '1';

export default defineConfig({
  root,
  cacheDir: join(root, '.build/vitest'),
  test: {
    watch: false,
    env: isBuilt() ? { STOPLINE_BUILT_THREADS: join(projectPaths.app, 'worker') } : {},
    // One for each core: vitest would leave one idle, which of two is half.
    maxWorkers: '100%',
    // As on the product's threads, where it ends nothing either.
    onUnhandledError: (error) => (isStrayPdfFault(error) ? false : undefined),
    // A loaded machine is slow and not wrong: what is waited for has time, and what never comes still fails.
    testTimeout: long ? 600_000 : 60_000,
    hookTimeout: 60_000,
    projects: [
      ...PROJECTS.map(({ name, isolate, folders, without }) => ({
        extends: true as const,
        test: {
          name,
          isolate,
          include: folders.map((folder) => `${folder}/**/*.test.{ts,tsx}`),
          exclude: without.map((folder) => `${folder}/**`),
        },
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
          expect: { poll: { timeout: 15_000 } },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
