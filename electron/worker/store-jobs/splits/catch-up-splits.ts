import { symbolsOf } from '#shared/domain/condition.ts';
import type { SplitRecord } from '#shared/domain/split-record.ts';
import { restateForSplit } from '#electron/analytics/corporate-actions/restate-for-split.ts';
import { isAuditKnownSince } from '#electron/db/queries/audit/audit-gap.ts';
import { listSeries } from '#electron/db/queries/series/list-series.ts';
import { listHeldSymbols } from '#electron/db/queries/statements/held-lots.ts';
import { listTicketRecords } from '#electron/db/queries/tickets/list-ticket-records.ts';
import { readDrawings } from '#electron/db/queries/drawings/list-drawings.ts';
import { readTriggers } from '#electron/db/queries/triggers/list-triggers.ts';
import { readActions } from '#electron/db/queries/actions/read-actions.ts';
import { StoreProblem } from '#electron/db/store-problem.ts';
import type { StoreContext } from '../store-context.ts';
import { appendSplitLine } from './append-split-line.ts';
import { drawingsToMove } from './drawings-to-move.ts';
import { lotsToMove, restateHeldLots } from './restate-held-lots.ts';
import { restateSavedTickets, ticketsBefore } from './restate-saved-ticket.ts';
import { triggersToMove } from './triggers-to-move.ts';
import { splitLines } from './split-lines.ts';

/**
 * Moves every ticket that was planned before a split which is now recorded with its series and which nothing was ever
 * done for: one that an import brought, or one whose application was cut short between the two files; and every lot of a
 * statement of before the split, also one that came in after the split was applied, the levels of every trigger set and every drawing made before it. To be called after every write of actions
 * or statements and at the start; a second call finds nothing to do, nor does one for a split that was undone.
 */
export function catchUpSplits(context: StoreContext, nowMs: number): void {
  try {
    moveRecords(context, nowMs);
  } catch (error) {
    // A damaged record is told by whoever reads it for the user; it must not cost the start or an import.
    if (!(error instanceof StoreProblem && error.code === 'damaged')) throw error;
  }
}

function moveRecords(context: StoreContext, nowMs: number): void {
  const [cache, user] = [context.cache(), context.user()];
  const extents = listSeries(cache);
  const symbols = new Set([
    ...listTicketRecords(user).map(({ plan }) => plan.symbol),
    ...listHeldSymbols(user),
    ...readTriggers(user).triggers.flatMap(({ condition }) => symbolsOf(condition)),
    ...readDrawings(user, null).drawings.map((drawing) => drawing.symbol),
  ]);
  for (const symbol of symbols) {
    const extent = extents.find(({ identity }) => identity.symbol === symbol);
    if (!extent?.intact) continue;
    const { simulated } = extent.identity;
    for (const { kind, date, value } of readActions(cache, symbol)) {
      if (kind !== 'split' || date > extent.last) continue;
      user.transaction(() => {
        const lines = splitLines(user, symbol).filter(({ detail }) => detail.date === date);
        const standing = lines.filter(({ undoneAtMs }) => undoneAtMs === null);
        if (lines.length > 0 && standing.length === 0) return;
        const tickets = lines.length > 0 ? [] : ticketsBefore(user, symbol, date, simulated);
        const moved = standing.flatMap(({ detail }) => detail.lots);
        const lots = simulated ? [] : lotsToMove(user, symbol, date, moved);
        const named = standing.flatMap(({ detail }) => detail.triggerIds);
        const triggerIds = triggersToMove(user, symbol, date, simulated, named);
        const drawn = standing.flatMap(({ detail }) => detail.drawingIds);
        const drawingIds = drawingsToMove(user, symbol, date, simulated, drawn);
        if (tickets.length + lots.length + triggerIds.length + drawingIds.length === 0) return;
        // A lost line may say that all this has been moved.
        if (!isAuditKnownSince(user, Date.parse(date))) return;
        const record: SplitRecord = {
          date,
          newPerOld: value,
          addedAction: false,
          bars: null,
          ...restateSavedTickets(user, tickets, date, restateForSplit(value), nowMs),
          lots: restateHeldLots(user, lots, value),
          triggerIds,
          drawingIds,
        };
        appendSplitLine(user, symbol, record, nowMs);
      });
    }
  }
}
