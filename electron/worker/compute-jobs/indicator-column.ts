import type { IndicatorSpecification } from '#shared/domain/indicator-specification.ts';
import { indicatorName } from '#shared/domain/indicator-specification.ts';
import { computeIndicator } from '#electron/analytics/indicators/indicator.ts';
import type { SeriesAsOf } from './read-as-of.ts';

/** An indicator over the whole history up to the as-of day, computed once for these bars. Not the caller's to change. */
export function indicatorColumn(asOf: SeriesAsOf, specification: IndicatorSpecification): Float64Array {
  return asOf.derive(indicatorName(specification), () => computeIndicator(specification, asOf.bars));
}
