import { type BusinessDate, toBusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import type { Measure } from '#shared/domain/measure.ts';
import type { PriceBasis } from '#shared/domain/series.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import type { Provenance } from '#shared/ipc/schemas.ts';
import { joinDays } from '#electron/analytics/statistics/join-days.ts';
import type { ComputeContext } from '../compute-context.ts';
import { readAsOf } from '../read-as-of.ts';

/** The stretch that a question is about; null is as far as there is. */
export interface Span {
  readonly from: BusinessDate | null;
  readonly to: BusinessDate | null;
  readonly asOf: BusinessDate | null;
  readonly today: number;
}

/** Closes of several series on the days that all of them have. */
export interface CommonCloses {
  readonly day: Int32Array;
  readonly closes: readonly Float64Array[];
  readonly compared: {
    readonly provenance: Provenance[];
    readonly basis: PriceBasis;
    readonly from: BusinessDate;
    readonly to: BusinessDate;
    readonly sessions: number;
  };
}

/**
 * Closes on one basis for all: total return where every series can give it and it is wanted, else split-adjusted.
 * @throws RequestError not-computable when fewer than two days are common to all within the span
 */
export function commonCloses(
  context: ComputeContext,
  symbols: readonly string[],
  span: Span,
  wanted: 'total' | 'split' = 'total',
): CommonCloses {
  const series = symbols.map((symbol) => context.series.get(symbol));
  const on = (basis: PriceBasis) => series.map((one) => readAsOf(one, basis, span.asOf, span.today));
  const { views, basis } = firstBasis(on, wanted);
  const joined = joinDays(...views.map(({ bars }) => ({ day: bars.day, values: bars.close })));
  const first = span.from === null ? Number.NEGATIVE_INFINITY : toDayNumber(span.from);
  const last = span.to === null ? Number.POSITIVE_INFINITY : toDayNumber(span.to);
  // The base of the first return is the last close on or before the first day.
  const after = joined.day.findIndex((day) => day > first);
  const begin = Math.max(0, (after < 0 ? joined.day.length : after) - 1);
  const end = joined.day.findLastIndex((day) => day <= last) + 1;
  const day = joined.day.subarray(begin, end);
  if (day.length < 2) {
    throw new RequestError('not-computable', `${symbols.join(' and ')} have too few days in common there.`);
  }
  return {
    day,
    closes: joined.columns.map((column) => column.subarray(begin, end)),
    compared: {
      provenance: views.map(({ provenance }) => provenance),
      basis,
      from: toBusinessDate(day[0] as number),
      to: toBusinessDate(day.at(-1) as number),
      sessions: day.length - 1,
    },
  };
}

function firstBasis<Views>(on: (basis: PriceBasis) => Views, wanted: 'total' | 'split') {
  if (wanted === 'split') return { views: on('split'), basis: wanted } as const;
  try {
    return { views: on('total'), basis: 'total' as const };
  } catch (error) {
    if (!(error instanceof RequestError) || error.code !== 'not-computable') throw error;
    return { views: on('split'), basis: 'split' as const };
  }
}

/** A number as a measure, with the reason when it is none. */
export const measureOr = (value: number | null | undefined, reason: string): Measure =>
  value !== null && value !== undefined && Number.isFinite(value) ? { value } : { value: null, reason };
