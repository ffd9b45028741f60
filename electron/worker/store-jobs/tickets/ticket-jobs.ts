import { type BusinessDate, toBusinessDate } from '#shared/domain/business-date.ts';
import { isSession } from '#shared/domain/calendar/exchange-sessions.ts';
import { toDayNumber } from '#shared/domain/business-date.ts';
import type { Fill, TicketRecord } from '#shared/domain/ticket-record.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { formatPrice } from '#shared/format/format-price.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import { findFillProblem } from '#shared/sizing/find-fill-problem.ts';
import { ticketPosition } from '#shared/sizing/ticket-position.ts';
import type { WriteDb } from '#electron/db/database.ts';
import { appendAuditLine } from '#electron/db/queries/audit/append-audit-line.ts';
import { listTicketRecords } from '#electron/db/queries/tickets/list-ticket-records.ts';
import { readTicketRecord, readTicketRow } from '#electron/db/queries/tickets/read-ticket.ts';
import { removeTicket } from '#electron/db/queries/tickets/remove-ticket.ts';
import { saveTicket } from '#electron/db/queries/tickets/save-ticket.ts';
import { StoreProblem } from '#electron/db/store-problem.ts';
import { lastReadableDay } from '../../compute-jobs/read-as-of.ts';
import type { Job } from '../../protocol.ts';
import type { StoreJobs } from '../../store-contract.ts';
import type { StoreContext } from '../store-context.ts';
import { changeTicket } from './change-ticket.ts';
import { inTicketShares } from './in-ticket-shares.ts';
import { standingChanges } from './ticket-lines.ts';

type JobOf<Name extends keyof StoreJobs> = Job<
  StoreContext,
  StoreJobs[Name]['input'],
  StoreJobs[Name]['output']
>;

const refuse = (message: string): RequestError => new RequestError('not-computable', message);

function requireLive(user: WriteDb<'user'>, symbol: string): TicketRecord {
  const record = readTicketRecord(user, symbol);
  if (record) return record;
  throw new RequestError('not-found', `There is no live ticket of ${symbol}. Save one first.`);
}

function requireRecord(user: WriteDb<'user'>, id: number): TicketRecord {
  const record = listTicketRecords(user).find((one) => one.id === id);
  if (record) return record;
  throw new RequestError('not-found', `There is no ticket ${id}.`);
}

/** A ticket with these fills, ended by the fill that leaves no share. */
function withFills(record: TicketRecord, fills: readonly Fill[]): TicketRecord {
  const next = { ...record, fills: [...fills], endedOn: null };
  const problem = findFillProblem(next);
  if (problem !== null) throw refuse(problem);
  return { ...next, endedOn: ticketPosition(next).closedOn };
}

/** Saves a plan; one that says nothing new leaves no line in the audit. */
export const savePlan: JobOf<'ticket.save'> = (context, { ticket, nowMs }) => {
  const user = context.user();
  return user.transaction(() => {
    const before = intactOrNull(user, ticket.symbol);
    if (before && JSON.stringify(before.plan) === JSON.stringify(ticket)) return {};
    if (!before) keepDamaged(user, ticket.symbol, nowMs);
    const after = saveTicket(user, ticket, nowMs);
    const sentence = `${before ? 'Changed' : 'Saved'} the plan of ${ticket.symbol}: entry ${formatPrice(ticket.entry)}, stop ${formatPrice(ticket.stop)}.`;
    changeTicket(user, { before, after, sentence, nowMs });
    return {};
  });
};

/** A damaged ticket that is about to be replaced stays in the audit, whatever can be read of its fills. */
function keepDamaged(user: WriteDb<'user'>, symbol: string, nowMs: number): void {
  const row = readTicketRow(user, symbol);
  if (row === null) return;
  const sentence = `The damaged ticket of ${symbol} was replaced; its row is kept here.`;
  appendAuditLine(user, { atMs: nowMs, kind: 'ticket.damaged', symbol, sentence, detail: row, undoes: null });
}

function intactOrNull(user: WriteDb<'user'>, symbol: string): TicketRecord | null {
  try {
    return readTicketRecord(user, symbol);
  } catch (error) {
    if (error instanceof StoreProblem && error.code === 'damaged') return null;
    throw error;
  }
}

export const removeTicketJob: JobOf<'ticket.remove'> = (context, { symbol, id, nowMs }) => {
  const user = context.user();
  return user.transaction(() => {
    const before = id === undefined ? intactOrNull(user, symbol) : requireRecord(user, id);
    if (before)
      changeTicket(user, { before, after: null, sentence: `Removed the ticket of ${symbol}.`, nowMs });
    else removeTicket(user, symbol);
    return {};
  });
};

/** Records what was bought or sold for the live ticket of a symbol; the one that leaves no share closes it. */
export const addFill: JobOf<'ticket.fill.add'> = (context, input) => {
  const { symbol, date, action, quantity, price, feesCents, asOf, today, nowMs } = input;
  const user = context.user();
  const through = toBusinessDate(lastReadableDay(asOf, today));
  if (date > through) throw refuse(`date: ${formatDate(date)} is after ${formatDate(through)}.`);
  if (!isSession(toDayNumber(date))) throw refuse(`date: the exchange did not trade on ${formatDate(date)}.`);
  return user.transaction(() => {
    const before = requireLive(user, symbol);
    const id = 1 + Math.max(0, ...before.fills.map((fill) => fill.id));
    const typed = { id, date, action, quantity, price, feesCents, stop: before.plan.stop };
    const fill = inTicketShares(user, before, typed, asOf);
    const after = withFills(before, [...before.fills, fill]);
    return changeTicket(user, { before, after, sentence: sentenceOf(before, fill, after), nowMs });
  });
};

function sentenceOf({ plan }: TicketRecord, fill: Fill, after: TicketRecord): string {
  const opening = plan.side === 'long' ? 'buy' : 'sell';
  const did =
    fill.action === 'buy'
      ? plan.side === 'long'
        ? 'Bought'
        : 'Bought back'
      : plan.side === 'long'
        ? 'Sold'
        : 'Sold short';
  const shares = formatNumber(fill.quantity, Number.isInteger(fill.quantity) ? 0 : 4);
  const end = after.endedOn !== null && fill.action !== opening ? ' The ticket is closed.' : '';
  return `${did} ${shares} ${plan.symbol} at ${formatPrice(fill.price)} on ${formatDate(fill.date)}.${end}`;
}

/** Takes a fill out of a ticket; one that was closed by it is open again, unless a newer ticket stands. */
export const removeFill: JobOf<'ticket.fill.remove'> = (context, { id, fillId, nowMs }) => {
  const user = context.user();
  return user.transaction(() => {
    const before = requireRecord(user, id);
    const fill = before.fills.find((one) => one.id === fillId);
    if (!fill) throw new RequestError('not-found', `The ticket has no fill ${fillId}.`);
    const after = withFills(
      before,
      before.fills.filter((one) => one !== fill),
    );
    requirePlace(user, after);
    const sentence = `Removed the fill of ${before.plan.symbol} of ${formatDate(fill.date)}.`;
    return changeTicket(user, { before, after, sentence, nowMs });
  });
};

/** Ends a plan that was never filled. */
export const cancelTicket: JobOf<'ticket.cancel'> = (context, { symbol, asOf, today, nowMs }) => {
  const user = context.user();
  return user.transaction(() => {
    const before = requireLive(user, symbol);
    if (before.fills.length > 0)
      throw refuse(`The ticket of ${symbol} has fills, so it is closed by a fill and not cancelled.`);
    const readable = toBusinessDate(lastReadableDay(asOf, today));
    const endedOn = (readable < before.plan.plannedOn ? before.plan.plannedOn : readable) as BusinessDate;
    const after = { ...before, endedOn };
    return changeTicket(user, { before, after, sentence: `Cancelled the ticket of ${symbol}.`, nowMs });
  });
};

/** Takes back the last change that stands of a symbol's tickets, whatever it was. */
export const undoChange: JobOf<'ticket.undo'> = (context, { symbol, nowMs }) => {
  const user = context.user();
  return user.transaction(() => {
    const [line] = standingChanges(user, symbol);
    if (!line) throw new RequestError('not-found', `Nothing of ${symbol} was changed that could be undone.`);
    const { id, before, after } = line.detail;
    const now = listTicketRecords(user).find((record) => record.id === id) ?? null;
    if (JSON.stringify(now) !== JSON.stringify(after))
      throw refuse(
        `The ticket of ${symbol} has been moved by a split or restored since, so its last change cannot be undone.`,
      );
    if (before) requirePlace(user, before);
    const sentence = `Undone: ${line.sentence}`;
    return changeTicket(user, { before: after, after: before, sentence, nowMs, undoes: line.id });
  });
};

/** A live ticket needs the place of its symbol. */
function requirePlace(user: WriteDb<'user'>, record: TicketRecord): void {
  if (record.endedOn !== null) return;
  const standing = readTicketRecord(user, record.plan.symbol);
  if (standing && standing.id !== record.id)
    throw refuse(`A newer ticket of ${record.plan.symbol} stands. Remove it or let it end first.`);
}
