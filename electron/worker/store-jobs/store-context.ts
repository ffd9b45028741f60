import type { WriteDb } from '#electron/db/database.ts';
import { openCache } from '#electron/db/open-cache.ts';
import { openUser } from '#electron/db/open-user.ts';

/** Both workspace files, opened for writing at first use, so that a restarted thread finds its way back. */
export interface StoreContext {
  readonly folder: string;
  cache(): WriteDb<'cache'>;
  user(): WriteDb<'user'>;
  close(): void;
}

export function createStoreContext(folder: string): StoreContext {
  let cache: WriteDb<'cache'> | null = null;
  let user: WriteDb<'user'> | null = null;
  return {
    folder,
    cache: () => (cache ??= openCache(folder, { mode: 'write' })),
    user: () => (user ??= openUser(folder, { mode: 'write' })),
    close() {
      cache?.close();
      user?.close();
      cache = user = null;
    },
  };
}
