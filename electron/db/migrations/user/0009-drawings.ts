import type { Migration } from '../../migration.ts';

export const drawings: Migration = {
  name: 'drawings',
  sql: `
-- Lines and notes on the charts.
CREATE TABLE drawing (
  id TEXT PRIMARY KEY NOT NULL,
  symbol TEXT NOT NULL,
  -- JSON
  record TEXT NOT NULL CHECK (json_valid(record)),
  -- Over the columns before it.
  checksum INTEGER NOT NULL
) STRICT;
CREATE INDEX drawing_by_symbol ON drawing (symbol);
`,
};
