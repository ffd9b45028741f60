import { mkdirSync } from 'node:fs';
import type { WriteDb } from '#electron/db/database.ts';
import { explainError } from '#electron/db/explain-error.ts';
import { openCache } from '#electron/db/open-cache.ts';
import { openUser } from '#electron/db/open-user.ts';
import { WorkspaceLock } from '#electron/db/workspace-lock.ts';

/** Both workspace files, opened for writing at first use, so that a restarted thread finds its way back. */
export interface StoreContext {
  readonly folder: string;
  cache(): WriteDb<'cache'>;
  user(): WriteDb<'user'>;
  /** Closes both files; the next use opens them again. */
  closeFiles(): void;
  /**
   * Runs `work` with both files closed and nobody else using the workspace.
   * @throws StoreProblem with the code `busy` when somebody else does
   */
  alone<Result>(work: () => Result): Result;
  /** Lets go of everything. */
  close(): void;
}

export function createStoreContext(folder: string): StoreContext {
  let cache: WriteDb<'cache'> | null = null;
  let user: WriteDb<'user'> | null = null;
  let lock: WorkspaceLock | null = null;

  /** Held from the first use on, so that no other process replaces the files under this one. */
  function share(): WorkspaceLock {
    if (lock) return lock;
    makeFolder(folder);
    const taken = new WorkspaceLock(folder);
    taken.share();
    return (lock = taken);
  }

  function closeFiles(): void {
    cache?.close();
    user?.close();
    cache = user = null;
  }

  return {
    folder,
    cache() {
      share();
      return (cache ??= openCache(folder, { mode: 'write' }));
    },
    user() {
      share();
      return (user ??= openUser(folder, { mode: 'write' }));
    },
    closeFiles,
    alone(work) {
      const held = share();
      closeFiles();
      try {
        held.takeAlone();
        return work();
      } finally {
        closeFiles();
        held.share();
      }
    },
    close() {
      closeFiles();
      lock?.close();
      lock = null;
    },
  };
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw explainError(error, folder);
  }
}
