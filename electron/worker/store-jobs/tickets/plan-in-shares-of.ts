import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { PlanVersion } from '#shared/domain/plan-version.ts';
import type { Ticket } from '#shared/domain/ticket.ts';
import { restateForSplit, undoSplit } from '#electron/analytics/corporate-actions/restate-for-split.ts';
import { restateTicket } from '#electron/analytics/corporate-actions/restate-ticket.ts';
import type { SplitLine } from '../splits/split-lines.ts';

/**
 * A former plan of a ticket in the shares of a day. It was typed in those of the day that it was planned on, and what
 * was applied before it was saved had moved it already.
 * @param lines the splits of its symbol; those taken back since count as never applied
 */
export function planInSharesOf(
  lines: readonly SplitLine[],
  { plan, savedAtMs }: PlanVersion,
  day: BusinessDate,
): Ticket {
  return lines
    .filter(({ symbol, undoneAtMs }) => symbol === plan.symbol && undoneAtMs === null)
    .reduce((moved, { atMs, detail: { date, newPerOld } }) => {
      const held = date <= plan.plannedOn || atMs < savedAtMs;
      const wanted = date <= day;
      if (held === wanted) return moved;
      return restateTicket(moved, wanted ? restateForSplit(newPerOld) : undoSplit(newPerOld));
    }, plan);
}
