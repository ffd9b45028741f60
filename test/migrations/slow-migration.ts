import type { Migration } from '#electron/db/migration.ts';

/** Takes long enough to be killed half way: new rows, a new table and a new column, which must come together or not at all. */
export const slowMigration: Migration = {
  name: 'slow',
  sql: `
CREATE TABLE filler (n INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
WITH RECURSIVE counter (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counter WHERE n < 200000)
  INSERT INTO filler SELECT n, 'row ' || n FROM counter;
ALTER TABLE setting ADD COLUMN note TEXT;
`,
};
