import type { Migration } from '../../migration.ts';

export const chainsAndCalendars: Migration = {
  name: 'chains and calendars',
  sql: `
-- One per underlying and day, packed like a year of bars: the unit of reading, of writing and of trust.
-- One checksum is that of the payload, the other covers every other column but import_id, so that listing reads no payload.
CREATE TABLE option_chain (
  id INTEGER PRIMARY KEY,
  underlying TEXT NOT NULL CHECK (underlying <> '' AND underlying = upper(underlying)),
  quote_day INTEGER NOT NULL,
  -- The moment as the file writes it.
  quoted_at TEXT,
  underlying_price REAL CHECK (underlying_price > 0),
  source TEXT NOT NULL,
  file_name TEXT NOT NULL,
  imported_at_ms INTEGER NOT NULL,
  -- A JSON array of the roots of the contracts' names.
  roots TEXT NOT NULL,
  codec INTEGER NOT NULL,
  contract_count INTEGER NOT NULL CHECK (contract_count > 0),
  expiration_count INTEGER NOT NULL CHECK (expiration_count > 0),
  first_expiration_day INTEGER NOT NULL,
  last_expiration_day INTEGER NOT NULL CHECK (last_expiration_day >= first_expiration_day),
  payload_checksum INTEGER NOT NULL,
  checksum INTEGER NOT NULL,
  import_id INTEGER REFERENCES file_import ON DELETE SET NULL,
  payload BLOB NOT NULL,
  UNIQUE (underlying, quote_day)
) STRICT;
CREATE INDEX option_chain_by_import ON option_chain (import_id);

CREATE TABLE calendar (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE CHECK (name <> ''),
  source TEXT NOT NULL,
  file_name TEXT NOT NULL,
  imported_at_ms INTEGER NOT NULL,
  -- How many events belong to it, so that a lost one is noticed; the checksum covers the whole row.
  event_count INTEGER NOT NULL,
  checksum INTEGER NOT NULL
) STRICT;

-- An event is known by its key whatever file it comes in, so it stands in one calendar only.
CREATE TABLE calendar_event (
  key TEXT PRIMARY KEY CHECK (key <> ''),
  calendar_id INTEGER NOT NULL REFERENCES calendar ON DELETE CASCADE,
  title TEXT NOT NULL,
  description TEXT NOT NULL,
  day INTEGER NOT NULL,
  last_day INTEGER NOT NULL CHECK (last_day >= day),
  all_day INTEGER NOT NULL CHECK (all_day IN (0, 1)),
  start_ms INTEGER,
  repeats TEXT,
  known_day INTEGER NOT NULL,
  checksum INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX calendar_event_by_calendar ON calendar_event (calendar_id);
`,
};
