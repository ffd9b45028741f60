import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { FindSeries } from '#electron/analytics/conditions/condition-series.ts';
import { BlockDamaged } from '#electron/db/block-damaged.ts';
import { type PublicSeries, readPublicSeries } from '../analytics/read-public-series.ts';
import type { ComputeContext } from '../compute-context.ts';
import { lastReadableDay } from '../read-as-of.ts';

/** Everything that conditions can read as of a day, read when first asked for. */
export interface ConditionWorld {
  readonly asOf: BusinessDate | null;
  /** The last day that may be read. */
  readonly through: number;
  readonly find: FindSeries;
  of(symbol: string): PublicSeries | null;
}

export function conditionWorld(
  context: ComputeContext,
  { asOf, today }: { readonly asOf: BusinessDate | null; readonly today: number },
): ConditionWorld {
  const through = lastReadableDay(asOf, today);
  const known = new Map<string, PublicSeries | null>();
  const read = (symbol: string): PublicSeries | null => {
    try {
      const stored = context.series.find(symbol);
      // A series that starts after the as-of date is as missing as one that is not stored.
      if (!stored || (stored.bars.day[0] as number) > through) return null;
      return readPublicSeries(stored, asOf, today);
    } catch (error) {
      // A damaged series is as unknown as a missing one; the Data screen names it.
      if (error instanceof BlockDamaged) return null;
      throw error;
    }
  };
  const of = (symbol: string): PublicSeries | null => {
    const before = known.get(symbol);
    if (before !== undefined) return before;
    const series = read(symbol);
    known.set(symbol, series);
    return series;
  };
  return { asOf, through, of, find: (symbol) => of(symbol)?.series ?? null };
}
