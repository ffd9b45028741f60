import type { BarColumns } from '#shared/domain/bar-columns.ts';
import type { ConditionUnit, SeriesReference } from '#shared/domain/condition.ts';
import type { SeriesUnit } from '#shared/domain/series.ts';
import { computeIndicator } from '../indicators/indicator.ts';

/** A series as a condition reads it. */
export interface ConditionSeries {
  readonly bars: BarColumns;
  readonly unit: SeriesUnit;
  readonly source: string;
  /** True for prices, which all come in after the same close; figures come when their publisher gives them. */
  readonly isPrice?: boolean;
}

/** Finds a series by its symbol; null when the workspace does not hold it. */
export type FindSeries = (symbol: string) => ConditionSeries | null;

/** The column that a reference names, on the series' own days. */
export function referencedColumn(
  { field, indicator }: SeriesReference,
  series: ConditionSeries,
): Float64Array {
  return indicator ? computeIndicator(indicator, series.bars) : series.bars[field ?? 'close'];
}

/** What a measure's numbers are in the series' own unit times; null when the unit has no meaning for it. */
export function unitFactor(unit: ConditionUnit, series: ConditionSeries): number | null {
  if (unit === 'percent' || (unit === 'basisPoints' && series.unit === 'percent')) return 100;
  return unit === 'basisPoints' ? null : 1;
}

/** True for units that compare with a base as a ratio rather than as a difference. */
export const isRelative = (unit: ConditionUnit): boolean => unit === 'fraction' || unit === 'percent';
