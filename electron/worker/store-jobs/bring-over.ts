import type { BarColumns } from '#shared/domain/bar-columns.ts';
import type { CorporateAction } from '#shared/domain/series.ts';
import type { ReadDb, WriteDb } from '#electron/db/database.ts';
import { readRemains, type SeriesRemains } from '#electron/db/health/read-remains.ts';
import { identityOf } from '#electron/db/queries/series/identity-of.ts';
import { findSeries } from '#electron/db/queries/series/find-series.ts';
import { readActions } from '#electron/db/queries/actions/read-actions.ts';
import { readBars } from '#electron/db/queries/series/read-bars.ts';
import { removeSeries } from '#electron/db/queries/series/remove-series.ts';
import { writeImport } from '#electron/db/queries/imports/write-import.ts';

/** A series of which a damaged file gave back more than its backup had. */
export interface Recovered {
  readonly symbol: string;
  /** Bars of the recovered series, and how many of them the backup had not or had otherwise. */
  readonly bars: number;
  readonly fresh: number;
}

/**
 * Brings what is intact in a damaged file and newer than the backup into the backup's copy, in one transaction. A whole
 * series replaces the copy's. Of a series with lost years the rest is merged into the copy, but only where both agree on
 * every day that both have: bars restated since, by a split for one, would not fit the older ones.
 */
export function bringOver(damaged: ReadDb<'cache'>, copy: WriteDb<'cache'>): Recovered[] {
  return copy.transaction(() => {
    const recovered: Recovered[] = [];
    for (const remains of readRemains(damaged)) {
      const { identity, fetchedAtMs, bars, actions, whole } = remains;
      const { symbol } = identity;
      const stored = findSeries(copy, symbol);
      const before = stored && readBars(copy, symbol);
      const fresh = bars.day.length - (before ? countEqual(before, bars) : 0);
      const known = stored ? readActions(copy, symbol) : [];
      if (fresh === 0 && sameActions(known, actions)) continue;
      if (stored && !whole && !fits(remains, identityOf(stored), before as BarColumns, known)) continue;
      if (whole) removeSeries(copy, symbol);
      const [change] = writeImport(copy, null, [{ identity, fetchedAtMs, bars, actions }]).series;
      recovered.push({ symbol, bars: change.bars, fresh });
    }
    return recovered;
  });
}

/** Whether the remains of a series only add to what the backup has of it. */
function fits(
  { identity, bars, actions }: SeriesRemains,
  stored: SeriesRemains['identity'],
  before: BarColumns,
  known: readonly CorporateAction[],
): boolean {
  const isSameKind = (['kind', 'unit', 'adjustment', 'simulated'] as const).every(
    (field) => identity[field] === stored[field],
  );
  const common = countCommonDays(before, bars);
  const splits = (all: readonly CorporateAction[]) => all.filter(({ kind }) => kind === 'split');
  return (
    isSameKind &&
    common > 0 &&
    countEqual(before, bars) === common &&
    keepsActions(known, actions) &&
    sameActions(splits(known), splits(actions))
  );
}

/** Whether all that the backup knows is there: what is not may have been taken back. */
function keepsActions(known: readonly CorporateAction[], actions: readonly CorporateAction[]): boolean {
  const texts = new Set(actions.map((action) => JSON.stringify(action)));
  return known.every((action) => texts.has(JSON.stringify(action)));
}

function sameActions(known: readonly CorporateAction[], actions: readonly CorporateAction[]): boolean {
  return known.length === actions.length && keepsActions(known, actions);
}

const countCommonDays = (left: BarColumns, right: BarColumns): number => countDays(left, right, () => true);

const countEqual = (left: BarColumns, right: BarColumns): number =>
  countDays(left, right, (i, j) =>
    (['open', 'high', 'low', 'close', 'volume'] as const).every((field) =>
      Object.is(left[field][i], right[field][j]),
    ),
  );

function countDays(left: BarColumns, right: BarColumns, counts: (i: number, j: number) => boolean): number {
  let [count, i] = [0, 0];
  right.day.forEach((day, j) => {
    while (i < left.day.length && left.day[i] < day) i += 1;
    if (left.day[i] === day && counts(i, j)) count += 1;
  });
  return count;
}
