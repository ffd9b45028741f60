import { countBarsThrough } from '#shared/domain/bar-columns.ts';
import { type BusinessDate, toBusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import type { CorporateAction } from '#shared/domain/series.ts';
import type { SplitRecord } from '#shared/domain/split-record.ts';
import { formatSplit } from '#shared/format/format-split.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import type { SplitChange } from '#shared/ipc/split-schemas.ts';
import { restateForSplit } from '#electron/analytics/corporate-actions/restate-for-split.ts';
import { isAuditKnownSince } from '#electron/db/queries/audit/audit-gap.ts';
import { readActions } from '#electron/db/queries/actions/read-actions.ts';
import type { StoredSeries } from '#electron/db/queries/series/read-series.ts';
import { readSeries } from '#electron/db/queries/series/read-series.ts';
import { noBars } from '../../compute-jobs/no-bars.ts';
import type { StoreContext } from '../store-context.ts';
import { appendSplitLine } from './append-split-line.ts';
import { drawingsToMove } from './drawings-to-move.ts';
import { lotsToMove, restateHeldLots } from './restate-held-lots.ts';
import { restateSavedTickets, ticketsBefore } from './restate-saved-ticket.ts';
import { triggersToMove } from './triggers-to-move.ts';
import { showsSplit } from './shows-split.ts';
import { splitLines } from './split-lines.ts';
import { writeRestatedSeries } from './write-restated-series.ts';

interface Input {
  readonly symbol: string;
  readonly date: BusinessDate;
  readonly newPerOld: number;
  readonly nowMs: number;
}

/**
 * Applies a split once: records it with the series, so that prices and volume before it are derived in new shares; rewrites
 * the stored bars before it where their source claims to adjust for splits and has not for this one; moves the tickets
 * planned before it with their fills, the lots of statements of before it the levels of triggers set and the drawings made before it; and writes the audit line that can take it all back. What already
 * stands is left alone.
 * The files commit one after the other, market data first; {@link catchUpSplits} finishes what a crash between leaves.
 * @throws RequestError when the bars do not bear the split out, or another split is recorded for that day
 */
export function applySplit(context: StoreContext, input: Input): SplitChange {
  const { symbol, date, newPerOld, nowMs } = input;
  const [cache, user] = [context.cache(), context.user()];
  const restatement = restateForSplit(newPerOld);
  return user.transaction(() => {
    const stored = readSeries(cache, symbol);
    if (!stored) throw noBars(symbol);
    const actions = readActions(cache, symbol);
    const isRecorded = findRecorded(actions, input);
    const index = requireBarsAround(stored, date);
    const { adjustment, simulated } = stored.identity;
    const shows = showsSplit(stored.bars, index, newPerOld);
    const rewrites = adjustment !== 'raw' && shows;
    if (adjustment === 'raw' && !isRecorded && !shows) throw refuseWithoutJump(stored, index, newPerOld);
    const standing = splitLines(user, symbol).filter(
      ({ detail, undoneAtMs }) => detail.date === date && undoneAtMs === null,
    );
    const tickets = standing.length > 0 ? [] : ticketsBefore(user, symbol, date, simulated);
    const moved = standing.flatMap(({ detail }) => detail.lots);
    // What a person owns was never quoted in simulated shares.
    const lots = simulated ? [] : lotsToMove(user, symbol, date, moved);
    const named = standing.flatMap(({ detail }) => detail.triggerIds);
    const triggerIds = triggersToMove(user, symbol, date, simulated, named);
    const drawn = standing.flatMap(({ detail }) => detail.drawingIds);
    const drawingIds = drawingsToMove(user, symbol, date, simulated, drawn);
    const moving = tickets.length + lots.length + triggerIds.length + drawingIds.length;
    if (isRecorded && !rewrites && moving === 0) {
      const message = `The ${formatSplit(newPerOld)} of ${symbol} on ${date} already stands. Nothing was changed.`;
      return { changed: false, message };
    }
    if (moving > 0 && !isAuditKnownSince(user, Date.parse(date)))
      throw new RequestError(
        'not-computable',
        `Whether the ${formatSplit(newPerOld)} of ${symbol} on ${date} was applied before cannot be known: lines of the audit are lost. Nothing was changed; restate its tickets by hand where they are in old shares.`,
      );
    const record: SplitRecord = {
      date,
      newPerOld,
      addedAction: !isRecorded,
      bars: rewrites
        ? {
            count: index,
            closeBefore: stored.bars.close[index - 1] as number,
            closeAfter: restatement.price(stored.bars.close[index - 1] as number),
          }
        : null,
      ...restateSavedTickets(user, tickets, date, restatement, nowMs),
      lots: restateHeldLots(user, lots, newPerOld),
      triggerIds,
      drawingIds,
    };
    const sentence = appendSplitLine(user, symbol, record, nowMs);
    if (!isRecorded || rewrites) {
      const all: CorporateAction[] = isRecorded
        ? actions
        : [...actions, { date, kind: 'split', value: newPerOld }];
      cache.transaction(() => writeRestatedSeries(cache, stored, all, date, rewrites ? restatement : null));
    }
    return { changed: true, message: sentence };
  });
}

function findRecorded(
  actions: readonly CorporateAction[],
  { symbol, date, newPerOld }: Pick<Input, 'symbol' | 'date' | 'newPerOld'>,
): boolean {
  const recorded = actions.find((action) => action.kind === 'split' && action.date === date);
  if (!recorded || recorded.value === newPerOld) return recorded !== undefined;
  throw new RequestError(
    'not-computable',
    `${symbol} has a ${formatSplit(recorded.value)} recorded for ${date}. Undo that one first.`,
  );
}

/** The first bar on or after the split's day. */
function requireBarsAround({ identity, bars }: StoredSeries, date: BusinessDate): number {
  const { symbol, kind, adjustment } = identity;
  if (kind !== 'price' || adjustment === 'none')
    throw new RequestError('not-computable', `${symbol} is no share or fund, so it cannot be split.`);
  const index = countBarsThrough(bars.day, toDayNumber(date) - 1);
  if (index === 0)
    throw new RequestError(
      'not-computable',
      `${symbol} has no bar before ${date} that a split could restate.`,
    );
  if (index === bars.day.length) {
    const last = toBusinessDate(bars.day[index - 1] as number);
    throw new RequestError(
      'not-computable',
      `The bars of ${symbol} end on ${last}, before the split takes effect. Import newer prices first.`,
    );
  }
  return index;
}

function refuseWithoutJump({ identity, bars }: StoredSeries, index: number, newPerOld: number): RequestError {
  const day = toBusinessDate(bars.day[index] as number);
  return new RequestError(
    'not-computable',
    `The prices of ${identity.symbol} show no ${formatSplit(newPerOld)} on ${day}: the close before was ${bars.close[index - 1]}, the open ${bars.open[index]}. Check date and ratio; nothing was changed.`,
  );
}
