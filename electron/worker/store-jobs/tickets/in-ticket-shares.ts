import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { Fill, TicketRecord } from '#shared/domain/ticket-record.ts';
import { restateForSplit } from '#electron/analytics/corporate-actions/restate-for-split.ts';
import { restateFill } from '#electron/analytics/corporate-actions/restate-ticket-record.ts';
import type { ReadDb } from '#electron/db/database.ts';
import { type SplitLine, splitLines } from '../splits/split-lines.ts';
import { movedBy, takeBackTicket } from '../splits/undo-tickets.ts';

/** Splits after a day that moved a ticket and stand, oldest first. */
function splitsSince(
  lines: readonly SplitLine[],
  record: TicketRecord,
  day: BusinessDate,
): readonly SplitLine['detail'][] {
  return lines
    .filter((line) => line.symbol === record.plan.symbol && line.undoneAtMs === null)
    .map(({ detail }) => detail)
    .filter((split) => split.date > day && movedBy(split, record))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** A fill that was typed in the shares of an as-of day, in those of its ticket, which later splits have moved; its stop is in them already. */
export function inTicketShares(
  user: ReadDb<'user'>,
  record: TicketRecord,
  fill: Fill,
  asOf: BusinessDate | null,
): Fill {
  if (asOf === null) return fill;
  const splits = splitsSince(splitLines(user, record.plan.symbol), record, asOf);
  const moved = splits.reduce((one, { newPerOld }) => restateFill(one, restateForSplit(newPerOld)), fill);
  return { ...moved, stop: fill.stop };
}

/** A ticket in the shares of a day: what later splits did to it is taken back, the latest first. */
export function inSharesOf(
  lines: readonly SplitLine[],
  record: TicketRecord,
  day: BusinessDate,
): TicketRecord {
  return splitsSince(lines, record, day).toReversed().reduce(takeBackTicket, record);
}
