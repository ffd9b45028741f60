import { basename } from 'node:path';
import { type TicketRecord, ticketRecordSchema } from '#shared/domain/ticket-record.ts';
import { StoreProblem } from '../../store-problem.ts';
import { isRowIntact } from '../checks/row-checksum.ts';

/** A row of the table, its columns in their order. */
export interface TicketRow extends TicketValues {
  readonly checksum: number;
}

/** A ticket as a row: the columns of the table in its order, all but the checksum. */
interface TicketValues {
  readonly symbol: string;
  readonly side: string;
  readonly account_cents: number;
  readonly risk_kind: string;
  readonly risk_value: number;
  readonly entry: number;
  readonly stop: number;
  readonly stop_rule: string;
  readonly first_target: number | null;
  readonly second_target: number | null;
  readonly horizon_sessions: number;
  readonly cap_cash_dollars: number | null;
  readonly cap_weight_fraction: number | null;
  readonly cap_leverage_adjusted_exposure_fraction: number | null;
  readonly cap_tail_loss_fraction: number | null;
  readonly cap_heat_dollars: number | null;
  readonly note: string;
  readonly planned_on: string;
  readonly simulated: number;
  readonly saved_at_ms: number;
  readonly id: number;
  readonly method: string | null;
  readonly cap_heat_fraction: number | null;
  readonly fills: string;
}

export function rowFromRecord({ id, plan: ticket, fills }: TicketRecord, savedAtMs: number): TicketValues {
  const { caps, risk, targets, method } = ticket;
  return {
    symbol: ticket.symbol,
    side: ticket.side,
    account_cents: ticket.accountCents,
    risk_kind: risk.kind,
    risk_value: risk.value,
    entry: ticket.entry,
    stop: ticket.stop,
    stop_rule: JSON.stringify(ticket.stopRule),
    first_target: targets[0] ?? null,
    second_target: targets[1] ?? null,
    horizon_sessions: ticket.horizonSessions,
    cap_cash_dollars: caps.cashDollars ?? null,
    cap_weight_fraction: caps.weightFraction ?? null,
    cap_leverage_adjusted_exposure_fraction: caps.leverageAdjustedExposureFraction ?? null,
    cap_tail_loss_fraction: caps.tailLossFraction ?? null,
    cap_heat_dollars: caps.heatDollars ?? null,
    note: ticket.note,
    planned_on: ticket.plannedOn,
    simulated: ticket.simulated ? 1 : 0,
    saved_at_ms: savedAtMs,
    id,
    method: method === undefined ? null : JSON.stringify(method),
    cap_heat_fraction: caps.heatFraction ?? null,
    fills: JSON.stringify(fills),
  };
}

/** @throws StoreProblem with the code `damaged` when the row is not as it was saved, so that no plan is shown with a wrong number */
export function recordFromRow(row: TicketRow, file: string): TicketRecord {
  if (!isRowIntact(row))
    throw new StoreProblem('damaged', file, {
      message: `The saved ticket of ${row.symbol} in ${basename(file)} is not as it was saved and is not used. Save a ticket of ${row.symbol} again to replace it.`,
    });
  const parsed = ticketRecordSchema.safeParse({
    id: row.id,
    plan: {
      symbol: row.symbol,
      side: row.side,
      accountCents: row.account_cents,
      risk: { kind: row.risk_kind, value: row.risk_value },
      ...(row.method === null ? {} : { method: parseJson(row.method) }),
      entry: row.entry,
      stop: row.stop,
      stopRule: parseJson(row.stop_rule),
      targets: [row.first_target, row.second_target].filter((target) => target !== null),
      horizonSessions: row.horizon_sessions,
      caps: presentCaps(row),
      note: row.note,
      plannedOn: row.planned_on,
      simulated: row.simulated === 1,
    },
    fills: parseJson(row.fills),
    endedOn: null,
  });
  if (parsed.success) return parsed.data;
  const path = parsed.error.issues[0]?.path ?? [];
  const field = (path[0] === 'plan' ? path.slice(1) : path).join('.');
  throw new StoreProblem('damaged', file, {
    message: `The saved ticket of ${row.symbol} in ${basename(file)} cannot be read: ${field} is not valid. Save it again or remove it.`,
  });
}

/** Undefined for text that is no JSON, which no schema accepts. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A cap that was not asked for is left out rather than undefined. */
function presentCaps(row: TicketValues): Record<string, unknown> {
  const caps = {
    cashDollars: row.cap_cash_dollars,
    weightFraction: row.cap_weight_fraction,
    leverageAdjustedExposureFraction: row.cap_leverage_adjusted_exposure_fraction,
    tailLossFraction: row.cap_tail_loss_fraction,
    heatDollars: row.cap_heat_dollars,
    heatFraction: row.cap_heat_fraction,
  };
  return Object.fromEntries(Object.entries(caps).filter(([, value]) => value !== null));
}
