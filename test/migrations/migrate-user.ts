import { writeSync } from 'node:fs';
import { userMigrations } from '#electron/db/migrations/user-migrations.ts';
import { openDatabase } from '#electron/db/open-database.ts';
import { slowMigration } from './slow-migration.ts';

/** A process that opens user.db with one migration more than the app has. Argument: the workspace folder. */
const migrations = [...userMigrations, slowMigration];
writeSync(1, 'opening\n');
openDatabase(
  process.argv[2],
  { store: 'user', migrations, copiesBeforeMigrating: true },
  { mode: 'write' },
).close();
writeSync(1, 'done\n');
