import { onTestFinished } from 'vitest';
import type { ReadDb, StoreName } from '#electron/db/database.ts';

/** Closes a handle when the running test ends. */
export function closing<Handle extends ReadDb<StoreName>>(db: Handle): Handle {
  onTestFinished(() => db.close());
  return db;
}
