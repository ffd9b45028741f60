import type { Migration } from '../../migration.ts';

export const ticketLives: Migration = {
  name: 'ticket lives',
  sql: `
-- Given once and never again: splits and the audit name tickets by it, also those that have ended.
ALTER TABLE ticket ADD COLUMN id INTEGER NOT NULL DEFAULT 0;
-- JSON; NULL is the risk to the stop.
ALTER TABLE ticket ADD COLUMN method TEXT CHECK (method IS NULL OR json_valid(method));
ALTER TABLE ticket ADD COLUMN cap_heat_fraction REAL;
-- JSON array. With the plan in one row, so that one checksum covers both and neither is ever written alone.
ALTER TABLE ticket ADD COLUMN fills TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(fills));
-- A row that is not as it was saved stays known as such: no checksum is negative.
UPDATE ticket SET id = rowid, checksum = CASE WHEN checksum = row_checksum(symbol, side, account_cents, risk_kind,
    risk_value, entry, stop, stop_rule, first_target, second_target, horizon_sessions, cap_cash_dollars,
    cap_weight_fraction, cap_leverage_adjusted_exposure_fraction, cap_tail_loss_fraction, cap_heat_dollars, note,
    planned_on, simulated, saved_at_ms)
  THEN row_checksum(symbol, side, account_cents, risk_kind, risk_value, entry, stop, stop_rule, first_target,
    second_target, horizon_sessions, cap_cash_dollars, cap_weight_fraction, cap_leverage_adjusted_exposure_fraction,
    cap_tail_loss_fraction, cap_heat_dollars, note, planned_on, simulated, saved_at_ms, rowid, NULL, NULL, '[]')
  ELSE -1 END;
CREATE UNIQUE INDEX ticket_by_id ON ticket (id);

-- Tickets that were closed or cancelled, whole; the live one of a symbol stands in ticket.
CREATE TABLE past_ticket (
  id INTEGER PRIMARY KEY,
  symbol TEXT NOT NULL,
  -- JSON
  record TEXT NOT NULL CHECK (json_valid(record)),
  -- Over the columns before it.
  checksum INTEGER NOT NULL
) STRICT;
CREATE INDEX past_ticket_by_symbol ON past_ticket (symbol);
`,
};
