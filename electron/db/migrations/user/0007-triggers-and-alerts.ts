import type { Migration } from '../../migration.ts';

export const triggersAndAlerts: Migration = {
  name: 'triggers and alerts',
  sql: `
-- Numbers are given once and never again: the log and the audit of splits name triggers by them.
CREATE TABLE trigger_rule (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  -- JSON
  record TEXT NOT NULL CHECK (json_valid(record)),
  -- Over the columns before it.
  checksum INTEGER NOT NULL
) STRICT;

-- What was told. Lines stay when their trigger goes, and one firing is one line, however often it is found.
CREATE TABLE alert (
  id INTEGER PRIMARY KEY,
  trigger_id INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  day INTEGER NOT NULL,
  -- JSON
  record TEXT NOT NULL CHECK (json_valid(record)),
  raised_at_ms INTEGER NOT NULL,
  delivered_at_ms INTEGER,
  withdrawn_at_ms INTEGER,
  -- Over the columns before it.
  checksum INTEGER NOT NULL,
  UNIQUE (trigger_id, revision, day)
) STRICT;
CREATE INDEX alert_by_day ON alert (day);
CREATE INDEX alert_undelivered ON alert (id) WHERE delivered_at_ms IS NULL;

-- How far was looked: a line for each last session.
CREATE TABLE alert_check (
  through_day INTEGER PRIMARY KEY,
  at_ms INTEGER NOT NULL,
  -- JSON
  record TEXT NOT NULL CHECK (json_valid(record)),
  -- Over the columns before it.
  checksum INTEGER NOT NULL
) STRICT;
`,
};
