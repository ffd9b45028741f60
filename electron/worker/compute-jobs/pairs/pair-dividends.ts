import { toDayNumber } from '#shared/domain/business-date.ts';
import { sourceAsOf } from '#electron/analytics/corporate-actions/source-as-of.ts';
import type { ComputeContext } from '../compute-context.ts';
import { lastReadableDay } from '../read-as-of.ts';
import type { Span } from '../analytics/common-closes.ts';

/** What a leg pays. */
export interface LegDividends {
  /** Dollars a split-adjusted share on each day, zero where none is known. */
  readonly perShare: Float64Array;
  /** Why they are not known; null when they are. */
  readonly reason: string | null;
}

/** Dividends by the first of the days on or after their ex-date, on the shares that the split-adjusted closes count. */
export function pairDividends(
  context: ComputeContext,
  symbol: string,
  day: Int32Array,
  { asOf, today }: Pick<Span, 'asOf' | 'today'>,
): LegDividends {
  const { bars, actions, identity } = context.series.get(symbol);
  const perShare = new Float64Array(day.length);
  if (identity.adjustment === 'none')
    return { perShare, reason: `${symbol} is an index: what its members pay is not known` };
  const known = sourceAsOf(bars, actions, identity.adjustment, lastReadableDay(asOf, today)).actions;
  const dividends = known.filter(({ kind }) => kind === 'dividend');
  if (dividends.length === 0) return { perShare, reason: `no dividend of ${symbol} is stored` };
  for (const { date, value } of dividends) {
    const exDay = toDayNumber(date);
    const place = day.findIndex((one) => one >= exDay);
    if (place < 0) continue;
    // A source that adjusts its prices for splits gives its dividends on the same shares.
    const sharesSince =
      identity.adjustment === 'split'
        ? 1
        : known.reduce(
            (shares, action) =>
              action.kind === 'split' && action.date > date ? shares * action.value : shares,
            1,
          );
    perShare[place] = (perShare[place] as number) + value / sharesSince;
  }
  return { perShare, reason: null };
}
