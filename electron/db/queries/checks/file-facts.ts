import type { ReadDb, StoreName } from '../../database.ts';

export interface FileFacts {
  readonly bytes: number;
  readonly version: number;
}

/** How large a workspace file is without its log, and which migration it has reached. */
export function fileFacts(db: ReadDb<StoreName>): FileFacts {
  const pages = db.row<{ page_count: number }>('PRAGMA page_count')?.page_count ?? 0;
  const size = db.row<{ page_size: number }>('PRAGMA page_size')?.page_size ?? 0;
  const version = db.row<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0;
  return { bytes: pages * size, version };
}

export function sqliteVersion(db: ReadDb<StoreName>): string {
  return db.row<{ version: string }>('SELECT sqlite_version() AS version')?.version ?? '';
}
