import type { ReadDb } from '#electron/db/database.ts';
import { openCache } from '#electron/db/open-cache.ts';
import { createSeriesCache } from './series-cache.ts';
import type { SeriesCache } from './series-cache.ts';

export interface ComputeContext {
  cache(): ReadDb<'cache'>;
  /** Decoded series, kept until the file changes. */
  readonly series: SeriesCache;
  /** The archive read last, unpacked; `stamp` changes with its file. */
  archive: { readonly stamp: string; readonly files: ReadonlyMap<string, Uint8Array> } | null;
}

export function createComputeContext(folder: string): ComputeContext {
  let cache: ReadDb<'cache'> | null = null;
  const open = () => (cache ??= openCache(folder, { mode: 'read' }));
  return { cache: open, series: createSeriesCache(open), archive: null };
}
