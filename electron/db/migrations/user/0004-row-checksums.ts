import type { Migration } from '../../migration.ts';

export const rowChecksums: Migration = {
  name: 'row checksums',
  sql: `
-- Over all other columns of the row, in their order: SQLite itself does not notice a value that changed on the disk.
-- What stands here already is taken as it is.
ALTER TABLE ticket ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0;
UPDATE ticket SET checksum = row_checksum(symbol, side, account_cents, risk_kind, risk_value, entry, stop, stop_rule,
  first_target, second_target, horizon_sessions, cap_cash_dollars, cap_weight_fraction,
  cap_leverage_adjusted_exposure_fraction, cap_tail_loss_fraction, cap_heat_dollars, note, planned_on, simulated,
  saved_at_ms);
ALTER TABLE setting ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0;
UPDATE setting SET checksum = row_checksum(key, value);
`,
};
