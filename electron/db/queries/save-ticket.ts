import type { Ticket } from '#shared/domain/ticket.ts';
import type { WriteDb } from '../database.ts';
import { rowChecksum } from './row-checksum.ts';
import { rowFromTicket } from './ticket-row.ts';

const upsert = `INSERT INTO ticket (symbol, side, account_cents, risk_kind, risk_value, entry, stop, stop_rule,
    first_target, second_target, horizon_sessions, cap_cash_dollars, cap_weight_fraction,
    cap_leverage_adjusted_exposure_fraction, cap_tail_loss_fraction, cap_heat_dollars, note, planned_on, simulated,
    saved_at_ms, checksum)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (symbol) DO UPDATE SET side = excluded.side, account_cents = excluded.account_cents,
    risk_kind = excluded.risk_kind, risk_value = excluded.risk_value, entry = excluded.entry, stop = excluded.stop,
    stop_rule = excluded.stop_rule, first_target = excluded.first_target, second_target = excluded.second_target,
    horizon_sessions = excluded.horizon_sessions, cap_cash_dollars = excluded.cap_cash_dollars,
    cap_weight_fraction = excluded.cap_weight_fraction,
    cap_leverage_adjusted_exposure_fraction = excluded.cap_leverage_adjusted_exposure_fraction,
    cap_tail_loss_fraction = excluded.cap_tail_loss_fraction, cap_heat_dollars = excluded.cap_heat_dollars,
    note = excluded.note, planned_on = excluded.planned_on, simulated = excluded.simulated,
    saved_at_ms = excluded.saved_at_ms, checksum = excluded.checksum`;

/** Saves the ticket of its symbol in place of the one before. On disk when this returns. */
export function saveTicket(db: WriteDb<'user'>, ticket: Ticket, savedAtMs: number): void {
  const values = [...Object.values(rowFromTicket(ticket)), savedAtMs];
  db.transaction(() => db.run(upsert, ...values, rowChecksum(values)));
}
