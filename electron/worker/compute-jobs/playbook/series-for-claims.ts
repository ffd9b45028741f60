import { type BusinessDate, toBusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import type { ClaimDay, ClaimSeries, FindClaimSeries } from '#electron/analytics/claims/claim-series.ts';
import type { ComputeContext } from '../compute-context.ts';
import { noBars } from '../no-bars.ts';
import { readOrReason } from './read-or-reason.ts';
import { basisToShow, lastReadableDay, readAsOf } from '../read-as-of.ts';
import type { CachedSeries } from '../series-cache.ts';

/** The day that a note speaks of, or the last that may be read; `isReadable` is false for a note of a later day. */
export function claimDay(
  on: BusinessDate | null,
  asOf: BusinessDate | null,
  today: number,
): ClaimDay & { readonly isReadable: boolean } {
  const readable = lastReadableDay(asOf, today);
  const wanted = on === null ? readable : toDayNumber(on);
  return {
    through: Math.min(wanted, readable),
    isStated: on !== null || asOf !== null,
    isReadable: wanted <= readable,
  };
}

/** Series as they stood at the close of a day, each read once; a sentence for one that cannot be read. */
export function seriesForClaims(context: ComputeContext, through: number): FindClaimSeries {
  const day = toBusinessDate(through);
  const known = new Map<string, ClaimSeries | string>();
  return (symbol) => {
    const before = known.get(symbol);
    if (before !== undefined) return before;
    const found = read(context.series.find(symbol), symbol, day, through);
    known.set(symbol, found);
    return found;
  };
}

function read(
  series: CachedSeries | null,
  symbol: string,
  day: BusinessDate,
  through: number,
): ClaimSeries | string {
  return readOrReason(() => {
    if (series === null) throw noBars(symbol);
    const basis = basisToShow(series, 'split');
    const { bars, provenance } = readAsOf(series, basis, day, through);
    const total = readOrReason(() => readAsOf(series, 'total', day, through).bars.close);
    return {
      symbol,
      bars,
      provenance,
      total:
        typeof total === 'string' ? { close: null, reason: `${total}.` } : { close: total, reason: null },
    };
  });
}
