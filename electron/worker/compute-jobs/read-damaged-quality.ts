import { viewBars, countBarsThrough } from '#shared/domain/bar-columns.ts';
import { civilDate, toBusinessDate } from '#shared/domain/business-date.ts';
import type { SeriesQuality } from '#shared/ipc/quality-schemas.ts';
import { describeFinding } from '#electron/analytics/quality/describe-finding.ts';
import type { ReadDb } from '#electron/db/database.ts';
import type { SeriesSummary } from '#electron/db/queries/series/list-series.ts';
import { readIntactBars } from '#electron/db/queries/series/read-intact-bars.ts';
import { provenanceOf } from './provenance-of.ts';

/** A series of which some years cannot be read: it stays in the list with what is left of it, and says which years. */
export function readDamagedQuality(
  db: ReadDb<'cache'>,
  { identity, first, last }: SeriesSummary,
  through: number,
): Omit<SeriesQuality, 'fetchedAt'> {
  const intact = readIntactBars(db, identity.symbol);
  const { day } = viewBars(intact.bars, 0, countBarsThrough(intact.bars.day, through));
  const years = intact.damagedYears.filter((year) => year <= civilDate(through).year);
  const throughDate = toBusinessDate(through);
  const issue = describeFinding({ code: 'damaged', count: years.length, examples: years.map(String) });
  return {
    provenance: provenanceOf(identity, 'split', last < throughDate ? last : throughDate, through),
    firstDate: first,
    bars: day.length,
    gaps: 0,
    gapDates: [],
    issues: [{ ...issue, examples: [...issue.examples] }],
  };
}
