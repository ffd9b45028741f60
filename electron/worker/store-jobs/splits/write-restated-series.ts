import type { BarColumns } from '#shared/domain/bar-columns.ts';
import { type BusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import type { CorporateAction } from '#shared/domain/series.ts';
import { restateActions } from '#electron/analytics/corporate-actions/restate-actions.ts';
import { restateBars } from '#electron/analytics/corporate-actions/restate-bars.ts';
import type { SplitRestatement } from '#electron/analytics/corporate-actions/restate-for-split.ts';
import type { WriteDb } from '#electron/db/database.ts';
import type { StoredSeries } from '#electron/db/queries/series/read-series.ts';
import { writeImport } from '#electron/db/queries/imports/write-import.ts';

/**
 * Writes a series with other actions and, when a restatement is given, with the bars and dividends before a day restated.
 * @returns the bars as stored afterwards
 */
export function writeRestatedSeries(
  cache: WriteDb<'cache'>,
  { identity, fetchedAtMs, bars }: StoredSeries,
  actions: readonly CorporateAction[],
  date: BusinessDate,
  restatement: SplitRestatement | null,
): BarColumns {
  const restated = restatement ? restateBars(bars, toDayNumber(date), restatement) : bars;
  writeImport(cache, null, [
    {
      identity,
      fetchedAtMs,
      bars: restated,
      actions: restatement ? restateActions(actions, date, restatement) : actions,
    },
  ]);
  return restated;
}
