import type { Migration } from '../../migration.ts';

export const ticketsAndSettings: Migration = {
  name: 'tickets and settings',
  sql: `
CREATE TABLE ticket (
  symbol TEXT PRIMARY KEY,
  side TEXT NOT NULL CHECK (side IN ('long', 'short')),
  account_cents INTEGER NOT NULL CHECK (account_cents > 0),
  risk_kind TEXT NOT NULL CHECK (risk_kind IN ('fraction', 'dollars')),
  risk_value REAL NOT NULL,
  entry REAL NOT NULL,
  stop REAL NOT NULL,
  -- JSON: each kind of rule has its own fields.
  stop_rule TEXT NOT NULL CHECK (json_valid(stop_rule)),
  first_target REAL,
  second_target REAL CHECK (second_target IS NULL OR first_target IS NOT NULL),
  horizon_sessions INTEGER NOT NULL,
  cap_cash_dollars REAL,
  cap_weight_fraction REAL,
  cap_leverage_adjusted_exposure_fraction REAL,
  cap_tail_loss_fraction REAL,
  cap_heat_dollars REAL,
  note TEXT NOT NULL,
  planned_on TEXT NOT NULL,
  simulated INTEGER NOT NULL CHECK (simulated IN (0, 1)),
  saved_at_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;
`,
};
