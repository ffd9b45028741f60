import Database from 'better-sqlite3';
import { addMigrationFunctions } from '../migrate.ts';

/**
 * The name of the first table, index, view or trigger that a file has and `sql` does not make, or the reverse; null when they
 * agree word for word. A file from elsewhere must bring nothing that could run.
 */
export function findSchemaDifference(database: Database.Database, sql: readonly string[]): string | null {
  const model = new Database(':memory:');
  try {
    addMigrationFunctions(model);
    for (const statement of sql) model.exec(statement);
    const expected = new Set(objectsOf(model));
    const actual = new Set(objectsOf(database));
    const odd =
      [...actual].find((item) => !expected.has(item)) ?? [...expected].find((item) => !actual.has(item));
    return odd === undefined ? null : odd.slice(0, odd.indexOf('\n'));
  } finally {
    model.close();
  }
}

function objectsOf(database: Database.Database): string[] {
  const rows = database.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema').all() as {
    type: string;
    name: string;
    tbl_name: string;
    sql: string | null;
  }[];
  return rows.map(({ type, name, tbl_name, sql }) => `${type} ${name}\n${tbl_name}\n${sql}`);
}
