import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { ConditionSeries } from '#electron/analytics/conditions/condition-series.ts';
import { basisToShow, lastReadableDay, readAsOf, type SeriesAsOf } from '../read-as-of.ts';
import type { CachedSeries } from '../series-cache.ts';
import { barsAsPublic } from './bars-as-public.ts';

/** A series as a condition reads it as of a day, and what it was read from. */
export interface PublicSeries {
  readonly series: ConditionSeries;
  readonly view: SeriesAsOf;
}

/** What of a stored series was public by the as-of day, on the basis that levels are quoted on; null when nothing was. */
export function readPublicSeries(
  stored: CachedSeries,
  asOf: BusinessDate | null,
  today: number,
): PublicSeries | null {
  const { identity } = stored;
  const through = lastReadableDay(asOf, today);
  const view = readAsOf(stored, basisToShow(stored, 'split'), asOf, today);
  const bars = view.derive(`public ${through}`, () => barsAsPublic(view.bars, identity, through));
  if (!bars) return null;
  const { unit, source, kind } = identity;
  return { series: { bars, unit, source, isPrice: kind === 'price' }, view };
}
