import { countBarsThrough } from '#shared/domain/bar-columns.ts';
import { type BusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import { formatSplit } from '#shared/format/format-split.ts';
import type { SplitRecord } from '#shared/domain/split-record.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import type { SplitChange } from '#shared/ipc/split-schemas.ts';
import { undoSplit as undoRestatement } from '#electron/analytics/corporate-actions/restate-for-split.ts';
import { appendAuditLine } from '#electron/db/queries/audit/append-audit-line.ts';
import { readActions } from '#electron/db/queries/actions/read-actions.ts';
import type { StoredSeries } from '#electron/db/queries/series/read-series.ts';
import { readSeries } from '#electron/db/queries/series/read-series.ts';
import { removeAction } from '#electron/db/queries/actions/remove-action.ts';
import type { StoreContext } from '../store-context.ts';
import { undoHeldLots } from './restate-held-lots.ts';
import { splitKind, splitLines } from './split-lines.ts';
import { undoTickets } from './undo-tickets.ts';
import { writeRestatedSeries } from './write-restated-series.ts';

interface Input {
  readonly symbol: string;
  readonly date: BusinessDate;
  readonly nowMs: number;
}

/**
 * Takes back all that stands of a split: the recorded split, the rewritten bars, the tickets with their fills, the lots, those too that were moved
 * later because their statement came later. A ticket that was edited since keeps its edits and is restated back.
 * @throws RequestError when nothing was applied for that day, or the bars have been imported anew since
 */
export function undoSplit(context: StoreContext, { symbol, date, nowMs }: Input): SplitChange {
  const [cache, user] = [context.cache(), context.user()];
  return user.transaction(() => {
    const lines = splitLines(user, symbol)
      .filter(({ detail, undoneAtMs }) => detail.date === date && undoneAtMs === null)
      .toReversed();
    const first = lines.at(-1);
    if (!first)
      throw new RequestError(
        'not-found',
        `No split of ${symbol} on ${date} was applied here, so none can be undone.`,
      );
    const { detail } = first;
    const words = `Undone: ${formatSplit(detail.newPerOld)} of ${symbol} on ${date}.`;
    for (const line of lines) {
      undoTickets(user, symbol, line.detail, nowMs);
      undoHeldLots(user, line.detail.lots, line.detail.newPerOld);
      appendAuditLine(user, {
        atMs: nowMs,
        kind: splitKind,
        symbol,
        sentence: words,
        detail: line.detail,
        undoes: line.id,
      });
    }
    const stored = readSeries(cache, symbol);
    if (stored && (detail.addedAction || detail.bars)) {
      if (detail.bars) requireSameBars(stored, detail, date);
      cache.transaction(() => {
        const kept = readActions(cache, symbol).filter(
          (action) => !(detail.addedAction && action.kind === 'split' && action.date === date),
        );
        if (detail.addedAction) removeAction(cache, symbol, date, 'split');
        writeRestatedSeries(
          cache,
          stored,
          kept,
          date,
          detail.bars ? undoRestatement(detail.newPerOld) : null,
        );
      });
    }
    return { changed: true, message: words };
  });
}

/** Bars that came in since then are in the shares that their source chose; multiplying them again would be wrong. */
function requireSameBars(
  { identity, bars }: StoredSeries,
  { bars: rewritten }: SplitRecord,
  date: BusinessDate,
): void {
  const count = countBarsThrough(bars.day, toDayNumber(date) - 1);
  if (count === rewritten?.count && Object.is(bars.close[count - 1], rewritten.closeAfter)) return;
  throw new RequestError(
    'not-computable',
    `The bars of ${identity.symbol} before ${date} have been imported anew since the split was applied, so it cannot be undone. Remove ${identity.symbol} and import the file you trust.`,
  );
}
