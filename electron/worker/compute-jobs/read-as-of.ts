import type { BarColumns } from '#shared/domain/bar-columns.ts';
import { countBarsThrough, viewBars } from '#shared/domain/bar-columns.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import { toBusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import type { PriceBasis } from '#shared/domain/series.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import type { Provenance } from '#shared/ipc/schemas.ts';
import { deriveBasis } from '#electron/analytics/returns/derive-basis.ts';
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
  const through = asOf === null ? today : toDayNumber(asOf);
  const count = countBarsThrough(series.bars.day, through);
  if (count === 0) {
    throw new RequestError(
      'not-found',
      `${identity.symbol} has no bar on or before ${toBusinessDate(through)}.`,
    );
  }
  const derive = <Value>(key: string, compute: () => Value): Value => {
    const fullKey = `${basis}:${count}:${key}`;
    if (derived.has(fullKey)) return derived.get(fullKey) as Value;
    const value = compute();
    if (derived.size >= mostDerived) derived.clear();
    derived.set(fullKey, value);
    return value;
  };
  const bars = derive('bars', () => {
    const stored = viewBars(series.bars, 0, count);
    const known = actions.filter((action) => toDayNumber(action.date) <= through);
    const outcome = deriveBasis(stored, identity.adjustment, known, basis);
    if (!outcome.ok) throw new RequestError('not-computable', `${identity.symbol}: ${outcome.reason}`);
    return outcome.bars;
  });
  const lastDate = toBusinessDate(bars.day[count - 1]);
  return { series, bars, derive, provenance: provenanceOf(identity, basis, lastDate, through) };
}

/** The basis to show a series on: the one wanted, or for prices stored only as total return that one, said so. */
export function basisToShow(series: CachedSeries, wanted: PriceBasis): PriceBasis {
  return series.identity.adjustment === 'total' ? 'total' : wanted;
}
