import type { SplitRecord } from '#shared/domain/split-record.ts';
import { restateForSplit } from '#electron/analytics/corporate-actions/restate-for-split.ts';
import { appendAuditLine } from '#electron/db/queries/append-audit-line.ts';
import { listSeries } from '#electron/db/queries/list-series.ts';
import { listTickets } from '#electron/db/queries/list-tickets.ts';
import { readActions } from '#electron/db/queries/read-actions.ts';
import { StoreProblem } from '#electron/db/store-problem.ts';
import type { StoreContext } from '../store-context.ts';
import { describeSplit } from './describe-split.ts';
import { restateSavedTicket, ticketBefore } from './restate-saved-ticket.ts';
import { splitKind, splitLines } from './split-lines.ts';

/**
 * Moves every saved ticket that was planned before a split which is now recorded with its series and which nothing was ever
 * done for: one that an import brought, or one whose application was cut short between the two files. To be called after
 * every write of actions and at the start; a second call finds nothing to do.
 */
export function catchUpSplits(context: StoreContext, nowMs: number): void {
  try {
    moveTickets(context, nowMs);
  } catch (error) {
    // A damaged record is told by whoever reads it for the user; it must not cost the start or an import.
    if (!(error instanceof StoreProblem && error.code === 'damaged')) throw error;
  }
}

function moveTickets(context: StoreContext, nowMs: number): void {
  const [cache, user] = [context.cache(), context.user()];
  const extents = listSeries(cache);
  for (const { symbol } of listTickets(user)) {
    const extent = extents.find(({ identity }) => identity.symbol === symbol);
    if (!extent?.intact) continue;
    const known = new Set(splitLines(user, symbol).map(({ detail }) => detail.date));
    for (const { kind, date, value } of readActions(cache, symbol)) {
      if (kind !== 'split' || date > extent.last || known.has(date)) continue;
      user.transaction(() => {
        const ticket = ticketBefore(user, symbol, date, extent.identity.simulated);
        if (!ticket) return;
        const record: SplitRecord = {
          date,
          newPerOld: value,
          addedAction: false,
          bars: null,
          ticket: restateSavedTicket(user, ticket, restateForSplit(value), nowMs),
        };
        const sentence = describeSplit(symbol, record);
        appendAuditLine(user, {
          atMs: nowMs,
          kind: splitKind,
          symbol,
          sentence,
          detail: record,
          undoes: null,
        });
      });
    }
  }
}
