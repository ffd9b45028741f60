import type { Migration } from '../../migration.ts';

export const marketData: Migration = {
  name: 'market data',
  sql: `
CREATE TABLE series (
  id INTEGER PRIMARY KEY,
  symbol TEXT NOT NULL UNIQUE CHECK (symbol <> '' AND symbol = upper(symbol)),
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('price', 'macro', 'flow')),
  unit TEXT NOT NULL CHECK (unit IN ('dollars', 'points', 'percent', 'ratio', 'millionDollars')),
  source TEXT NOT NULL,
  adjustment TEXT NOT NULL CHECK (adjustment IN ('raw', 'split', 'total', 'none')),
  simulated INTEGER NOT NULL CHECK (simulated IN (0, 1)),
  fetched_at_ms INTEGER NOT NULL,
  -- How many bars and actions belong to it, so that a lost one is noticed; the checksum covers the whole row.
  bar_count INTEGER NOT NULL,
  action_count INTEGER NOT NULL,
  checksum INTEGER NOT NULL
) STRICT;

CREATE TABLE file_import (
  id INTEGER PRIMARY KEY,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  layout TEXT NOT NULL,
  data_rows INTEGER NOT NULL,
  accepted INTEGER NOT NULL,
  rejected INTEGER NOT NULL,
  -- A JSON array of sentences.
  notes TEXT NOT NULL,
  imported_at_ms INTEGER NOT NULL,
  CHECK (accepted >= 0 AND rejected >= 0 AND accepted + rejected = data_rows)
) STRICT;

-- By symbol, not by series: what a file brought stays on record after the series is removed.
CREATE TABLE import_series (
  import_id INTEGER NOT NULL REFERENCES file_import ON DELETE CASCADE,
  symbol TEXT NOT NULL,
  added INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  kept INTEGER NOT NULL,
  PRIMARY KEY (import_id, symbol)
) STRICT;

CREATE TABLE import_rejection (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES file_import ON DELETE CASCADE,
  line INTEGER NOT NULL,
  field TEXT,
  reason TEXT NOT NULL
) STRICT;
CREATE INDEX import_rejection_by_import ON import_rejection (import_id);

-- One per series and calendar year: the unit of reading, of writing and of trust. Days count from 1970-01-01.
-- The checksum covers every column but import_id, so it must be written with them.
CREATE TABLE bar_block (
  series_id INTEGER NOT NULL REFERENCES series ON DELETE CASCADE,
  year INTEGER NOT NULL,
  codec INTEGER NOT NULL,
  row_count INTEGER NOT NULL CHECK (row_count BETWEEN 1 AND 366),
  first_day INTEGER NOT NULL,
  last_day INTEGER NOT NULL CHECK (last_day >= first_day),
  checksum INTEGER NOT NULL,
  import_id INTEGER REFERENCES file_import ON DELETE SET NULL,
  payload BLOB NOT NULL,
  PRIMARY KEY (series_id, year)
) STRICT;
CREATE INDEX bar_block_by_import ON bar_block (import_id);

CREATE TABLE corporate_action (
  series_id INTEGER NOT NULL REFERENCES series ON DELETE CASCADE,
  day INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('split', 'dividend')),
  value REAL NOT NULL CHECK (value > 0),
  checksum INTEGER NOT NULL,
  PRIMARY KEY (series_id, day, kind)
) STRICT, WITHOUT ROWID;
`,
};
