import { join } from 'node:path';

const built = process.env['STOPLINE_BUILT_THREADS'];
const entry = (kind: string): string | URL =>
  built
    ? join(built, `${kind}-thread.cjs`)
    : new URL(`../../../electron/worker/${kind}-thread.ts`, import.meta.url);

/**
 * The code of the product's threads: the built one where it is of the present sources, as always under `npm test`, for it is
 * what is shipped and loads in a quarter of the time; the sources themselves otherwise.
 */
export const productThreads = {
  compute: entry('compute'),
  store: entry('store'),
  network: entry('network'),
} as const;
