import { join } from 'node:path';
import { ReadDb, WriteDb } from './database.ts';
import { cacheMigrations } from './migrations/cache-migrations.ts';
import { type OpenOptions, openDatabase } from './open-database.ts';

const format = { store: 'cache', migrations: cacheMigrations, copiesBeforeMigrating: false } as const;

/**
 * Opens the market data of the workspace in `folder`. Opening for writing makes what is missing.
 * @throws StoreProblem
 */
export function openCache(folder: string, options: OpenOptions<'read'>): ReadDb<'cache'>;
export function openCache(folder: string, options: OpenOptions<'write'>): WriteDb<'cache'>;
export function openCache(folder: string, options: OpenOptions): ReadDb<'cache'> {
  const database = openDatabase(folder, format, options);
  const Handle = options.mode === 'write' ? WriteDb : ReadDb;
  return new Handle('cache', join(folder, 'cache.db'), database);
}
