import { type BusinessDate, toBusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import { countBarsThrough } from '#shared/domain/bar-columns.ts';
import { sessionsBetween } from '#shared/domain/calendar/exchange-sessions.ts';
import type { ComparisonRange } from '#shared/domain/comparison.ts';
import { parseReturnWindow, type ReturnWindow } from '#shared/domain/return-window.ts';
import type { ComparisonAlignment, ComparisonRequest } from '#shared/ipc/compare-schemas.ts';
import { resolveWindow } from '#electron/analytics/returns/resolve-window.ts';
import { joinDays } from '#electron/analytics/statistics/join-days.ts';
import { type ComparedSeries, drawnCloses } from './compared-series.ts';

/** Closes of all series on the days that all have, and the part of them to draw. */
export interface CommonSpan {
  readonly day: Int32Array;
  /** In the order of the series. */
  readonly closes: readonly Float64Array[];
  /** First and last index to draw. */
  readonly first: number;
  readonly last: number;
  readonly alignment: ComparisonAlignment;
}

// Enough to look one up; the count says how many there are.
const mostMissingDates = 8;

/** Joins the series on the day and finds the range among the common days, or says why nothing can be drawn. */
export function commonSpan(
  series: readonly ComparedSeries[],
  { basis, range, custom }: Pick<ComparisonRequest, 'basis' | 'range' | 'custom'>,
): CommonSpan | { readonly reason: string } {
  const drawn = series.map((one) => drawnCloses(one, basis));
  const { day, columns } = joinDays(...drawn.map((one) => ({ day: one.day, values: one.close })));
  const names = series.map(({ symbol }) => symbol).join(', ');
  if (day.length < 2) return { reason: `${names} have fewer than two days in common.` };
  const { first, last } = placeRange(day, range, custom);
  if (last - first < 1)
    return { reason: `${names} have fewer than two common days in that range. Choose another one.` };
  const starts = drawn.map((one) => one.day[0] as number);
  const ends = drawn.map((one) => one.day.at(-1) as number);
  return {
    day,
    closes: columns,
    first,
    last,
    alignment: {
      common: stretchOf(day, 0, day.length - 1),
      shown: stretchOf(day, first, last),
      beginsWith: boundedBy(series, starts, Math.max(...starts)),
      endsWith: boundedBy(series, ends, Math.min(...ends)),
      missing: series.flatMap(({ symbol }, index) => {
        const missing = missingDays(
          drawn[index] as (typeof drawn)[number],
          day[0] as number,
          day.at(-1) as number,
        );
        if (missing.length === 0) return [];
        const dates = missing.slice(-mostMissingDates).map(toBusinessDate);
        return [{ symbol, count: missing.length, dates }];
      }),
    },
  };
}

const stretchOf = (day: Int32Array, first: number, last: number) => ({
  from: toBusinessDate(day[first] as number),
  to: toBusinessDate(day[last] as number),
  sessions: last - first + 1,
});

function boundedBy(series: readonly ComparedSeries[], days: readonly number[], bound: number): string | null {
  if (days.every((day) => day === bound)) return null;
  return series[days.indexOf(bound)]?.symbol ?? null;
}

/** A range that reaches back further than the common days begins with them. */
function placeRange(
  day: Int32Array,
  range: ComparisonRange,
  custom: { readonly from: BusinessDate; readonly to: BusinessDate } | null,
): { readonly first: number; readonly last: number } {
  const end = day.length - 1;
  if (range === 'ALL') return { first: 0, last: end };
  if (range === 'DATES' && custom !== null) {
    const first = Math.max(0, countBarsThrough(day, toDayNumber(custom.from)) - 1);
    return { first, last: countBarsThrough(day, toDayNumber(custom.to)) - 1 };
  }
  const resolved = resolveWindow(day, parseReturnWindow(range) as ReturnWindow, end);
  return { first: resolved.baseIndex ?? 0, last: end };
}

function missingDays(
  { day, close }: { readonly day: Int32Array; readonly close: Float64Array },
  from: number,
  to: number,
): number[] {
  const known = new Set<number>();
  day.forEach((one, index) => {
    if (!Number.isNaN(close[index])) known.add(one);
  });
  return [...sessionsBetween(from, to)].filter((session) => !known.has(session));
}
