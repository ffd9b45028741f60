import type { Migration } from '../../migration.ts';

export const sourceDisagreements: Migration = {
  name: 'source disagreements',
  sql: `
-- Days on which an import of another source gave another close than the stored one, which it then replaced.
CREATE TABLE source_disagreement (
  series_id INTEGER NOT NULL REFERENCES series ON DELETE CASCADE,
  day INTEGER NOT NULL,
  earlier_source TEXT NOT NULL,
  earlier_close REAL NOT NULL,
  source TEXT NOT NULL,
  close REAL NOT NULL,
  PRIMARY KEY (series_id, day)
) STRICT, WITHOUT ROWID;
`,
};
