import type { Migration } from '../../migration.ts';

export const sentimentLedger: Migration = {
  name: 'sentiment ledger',
  sql: `
-- The tone of each saved note as it was first read. Lines stay when a playbook goes or is edited: a record of past scores from
-- which those that proved wrong can be taken is none.
CREATE TABLE sentiment_record (
  text_hash TEXT NOT NULL,
  -- The day that the note speaks of: before it nobody could read it.
  as_of TEXT NOT NULL,
  -- JSON
  record TEXT NOT NULL CHECK (json_valid(record)),
  -- Over the columns before it.
  checksum INTEGER NOT NULL,
  PRIMARY KEY (text_hash, as_of)
) STRICT;
`,
};
