import type { WriteDb } from '#electron/db/database.ts';
import { findDisagreements } from '#electron/analytics/quality/find-disagreements.ts';
import { findSeries } from '#electron/db/queries/series/find-series.ts';
import { readIntactBars } from '#electron/db/queries/series/read-intact-bars.ts';
import { storeDisagreements } from '#electron/db/queries/imports/store-disagreements.ts';
import type { ParsedSeries } from '#electron/sources/parsed-file.ts';

const cent = 0.01;

/** Before another source's bars take the place of stored ones: keeps a note of the closes on which the two disagree. */
export function noteDisagreements(cache: WriteDb<'cache'>, fresh: ParsedSeries, source: string): void {
  const stored = findSeries(cache, fresh.symbol);
  if (!stored || stored.simulated || stored.source === source || stored.adjustment !== fresh.adjustment)
    return;
  const { bars } = readIntactBars(cache, fresh.symbol);
  const unit = stored.unit === 'dollars' ? cent : 0;
  const { disagreements, agreedDays } = findDisagreements(bars, fresh.bars, unit);
  const noted = disagreements.map((day) => ({ ...day, earlierSource: stored.source, source }));
  storeDisagreements(cache, fresh.symbol, noted, agreedDays);
}
