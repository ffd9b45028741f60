import { createHash } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { addMigrationFunctions } from '#electron/db/migrate.ts';
import type { Migration } from '#electron/db/migration.ts';
import { cacheMigrations } from '#electron/db/migrations/cache-migrations.ts';
import { userMigrations } from '#electron/db/migrations/user-migrations.ts';

const stores = [
  { store: 'cache', migrations: cacheMigrations },
  { store: 'user', migrations: userMigrations },
];

/**
 * The snapshot beside this file holds a fingerprint of each migration and the tables after the last.
 * A new migration adds lines to it; a change of an existing line is an edited migration or a lost column.
 */
describe.each(stores)('the file $store', ({ store, migrations }) => {
  test('its format is the one on record', async () => {
    const fingerprints = migrations.map(
      ({ name, sql }, i) => `${i + 1} ${name} ${createHash('sha256').update(sql).digest('hex')}`,
    );
    const record = [...fingerprints, '', ...columnsAfter(migrations)].join('\n');
    await expect(`${record}\n`).toMatchFileSnapshot(join(import.meta.dirname, `${store}-format.txt`));
  });

  test('no migration takes away a column, and every table is strict', () => {
    for (let version = 1; version <= migrations.length; version += 1) {
      const before = columnsAfter(migrations.slice(0, version - 1));
      const after = columnsAfter(migrations.slice(0, version));
      expect(after).toEqual(expect.arrayContaining(before));
      expect(after.filter((line) => !line.startsWith('strict '))).toEqual([]);
    }
  });
});

/** One line for each column: whether its table is strict, table, column, type, and what else is declared. */
function columnsAfter(migrations: readonly Migration[]): string[] {
  const database = new Database(':memory:');
  addMigrationFunctions(database);
  for (const { sql } of migrations) database.exec(sql);
  const rows = database
    .prepare(
      `SELECT iif(t.strict, 'strict', 'loose') || ' ' || t.name || '.' || c.name || ' ' || c.type
         || iif(c."notnull", ' not null', '') || iif(c.pk, ' key ' || c.pk, '')
       FROM pragma_table_list AS t JOIN pragma_table_info(t.name) AS c
       WHERE t.schema = 'main' AND t.name NOT LIKE 'sqlite_%' ORDER BY t.name, c.cid`,
    )
    .pluck()
    .all() as string[];
  database.close();
  return rows;
}
