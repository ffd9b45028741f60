import { join } from 'node:path';
import { ReadDb, WriteDb } from './database.ts';
import { userMigrations } from './migrations/user-migrations.ts';
import { type OpenOptions, openDatabase } from './open-database.ts';

const format = { store: 'user', migrations: userMigrations, copiesBeforeMigrating: true } as const;

/**
 * Opens what the user wrote (tickets, settings) in the workspace in `folder`. Opening for writing makes what is missing.
 * @throws StoreProblem
 */
export function openUser(folder: string, options: OpenOptions<'read'>): ReadDb<'user'>;
export function openUser(folder: string, options: OpenOptions<'write'>): WriteDb<'user'>;
export function openUser(folder: string, options: OpenOptions): ReadDb<'user'> {
  const database = openDatabase(folder, format, options);
  const Handle = options.mode === 'write' ? WriteDb : ReadDb;
  return new Handle('user', join(folder, 'user.db'), database);
}
