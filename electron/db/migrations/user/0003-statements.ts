import type { Migration } from '../../migration.ts';

export const statements: Migration = {
  name: 'statements',
  sql: `
-- A broker's file. It stands here and not beside the market data, since it says what a person owns.
CREATE TABLE statement_import (
  id INTEGER PRIMARY KEY,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  layout TEXT NOT NULL,
  data_rows INTEGER NOT NULL,
  accepted INTEGER NOT NULL,
  rejected INTEGER NOT NULL,
  -- JSON arrays: sentences; and the first rejected rows, each with line, field and reason.
  notes TEXT NOT NULL CHECK (json_valid(notes)),
  rejections TEXT NOT NULL CHECK (json_valid(rejections)),
  imported_at_ms INTEGER NOT NULL,
  CHECK (accepted >= 0 AND rejected >= 0 AND accepted + rejected = data_rows)
) STRICT;

-- One per account and day; the checksum covers it with its lots and executions.
CREATE TABLE statement (
  id INTEGER PRIMARY KEY,
  account TEXT NOT NULL CHECK (account <> ''),
  day INTEGER NOT NULL,
  source TEXT NOT NULL,
  import_id INTEGER NOT NULL REFERENCES statement_import,
  checksum INTEGER NOT NULL,
  UNIQUE (account, day)
) STRICT;
CREATE INDEX statement_by_import ON statement (import_id);

-- The audit of a split names lots by their id, so none is ever given twice.
CREATE TABLE lot (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  statement_id INTEGER NOT NULL REFERENCES statement ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('security', 'option', 'cash')),
  symbol TEXT NOT NULL,
  description TEXT NOT NULL,
  expiration_day INTEGER,
  side TEXT CHECK (side IN ('call', 'put')),
  strike REAL,
  quantity REAL,
  cost_cents INTEGER,
  price REAL,
  market_value_cents INTEGER,
  currency TEXT NOT NULL,
  opened_day INTEGER,
  CHECK ((kind = 'option') = (expiration_day IS NOT NULL AND side IS NOT NULL AND strike IS NOT NULL))
) STRICT;
CREATE INDEX lot_by_statement ON lot (statement_id);
CREATE INDEX lot_by_symbol ON lot (symbol);

CREATE TABLE execution (
  id INTEGER PRIMARY KEY,
  statement_id INTEGER NOT NULL REFERENCES statement ON DELETE CASCADE,
  day INTEGER NOT NULL,
  symbol TEXT NOT NULL,
  expiration_day INTEGER,
  side TEXT CHECK (side IN ('call', 'put')),
  strike REAL,
  quantity REAL NOT NULL,
  price REAL NOT NULL,
  commission_cents INTEGER,
  currency TEXT NOT NULL
) STRICT;
CREATE INDEX execution_by_statement ON execution (statement_id);
`,
};
