import type { Migration } from '../../migration.ts';

export const audit: Migration = {
  name: 'audit',
  sql: `
-- What Stopline changed of the user's own records, and enough to take it back. Lines are only ever added.
CREATE TABLE audit_line (
  id INTEGER PRIMARY KEY,
  at_ms INTEGER NOT NULL,
  kind TEXT NOT NULL,
  symbol TEXT NOT NULL,
  -- For the user.
  sentence TEXT NOT NULL,
  -- JSON: each kind has its own fields.
  detail TEXT NOT NULL CHECK (json_valid(detail)),
  -- The line that this one takes back; each at most once.
  undoes INTEGER UNIQUE REFERENCES audit_line
) STRICT;
CREATE INDEX audit_line_by_symbol ON audit_line (kind, symbol);
`,
};
