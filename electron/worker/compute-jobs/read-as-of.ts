import type { BarColumns } from '#shared/domain/bar-columns.ts';
import { countBarsThrough } from '#shared/domain/bar-columns.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { toBusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import type { PriceBasis } from '#shared/domain/series.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import type { Provenance } from '#shared/ipc/schemas.ts';
import { sourceAsOf } from '#electron/analytics/corporate-actions/source-as-of.ts';
import { deriveBasis } from '#electron/analytics/returns/derive-basis.ts';
import { noBars } from './no-bars.ts';
import { provenanceOf } from './provenance-of.ts';
import type { CachedSeries } from './series-cache.ts';

/** A series as it stood at the close of a day: nothing later is in it. */
export interface SeriesAsOf {
  readonly series: CachedSeries;
  readonly bars: BarColumns;
  readonly provenance: Provenance;
  /** A column or table derived from these very bars, computed once while the series stays decoded. */
  derive<Value>(key: string, compute: () => Value): Value;
}

// As-of days stepped through one by one must not keep every step's columns.
const mostDerived = 64;

/**
 * The bars of a series dated on or before the as-of day, on a basis.
 * @throws RequestError not-found when nothing is dated so early; not-computable when the stored prices cannot give the basis
 */
export function readAsOf(
  series: CachedSeries,
  basis: PriceBasis,
  asOf: BusinessDate | null,
  today: number,
): SeriesAsOf {
  const { identity, actions, derived } = series;
  const through = lastReadableDay(asOf, today);
  const count = countBarsThrough(series.bars.day, through);
  if (count === 0) throw noBars(identity.symbol);
  const lastAction = actions.at(-1);
  const lastActionDay = lastAction ? toDayNumber(lastAction.date) : Number.NEGATIVE_INFINITY;
  const derive = <Value>(key: string, compute: () => Value): Value => {
    // Actions between two sessions belong to the key as well as bars do.
    const fullKey = `${basis}:${count}:${through >= lastActionDay ? 'all' : through}:${key}`;
    if (derived.has(fullKey)) return derived.get(fullKey) as Value;
    const value = compute();
    if (derived.size >= mostDerived) derived.clear();
    derived.set(fullKey, value);
    return value;
  };
  const bars = derive('bars', () => {
    const source = sourceAsOf(series.bars, actions, identity.adjustment, through);
    const outcome = deriveBasis(source.bars, identity.adjustment, source.actions, basis);
    if (!outcome.ok) throw new RequestError('not-computable', `${identity.symbol}: ${outcome.reason}`);
    return outcome.bars;
  });
  const lastDate = toBusinessDate(bars.day[count - 1]);
  return { series, bars, derive, provenance: provenanceOf(identity, basis, lastDate, through) };
}

/** The last day that a question may read: the as-of day, but never one that has not come. */
export function lastReadableDay(asOf: BusinessDate | null, today: number): number {
  return asOf === null ? today : Math.min(today, toDayNumber(asOf));
}

/** The basis to show a series on: the one wanted, or for prices stored only as total return that one, said so. */
export function basisToShow(series: CachedSeries, wanted: PriceBasis): PriceBasis {
  return series.identity.adjustment === 'total' ? 'total' : wanted;
}
