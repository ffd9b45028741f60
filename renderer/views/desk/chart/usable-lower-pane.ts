import { lowerPaneIndicators, indicatorName } from '#shared/domain/indicator-specification.ts';
import type { IndicatorSpecification } from '#shared/domain/indicator-specification.ts';
import type { SeriesKind } from '#shared/domain/series.ts';

/** The indicator of the lower pane, or null where the series lacks what it is made of: only RSI needs no more than closes. */
export function usableLowerPane(name: string | null, kind: SeriesKind | null): IndicatorSpecification | null {
  const chosen = lowerPaneIndicators.find((indicator) => indicatorName(indicator) === name) ?? null;
  const closesOnly = kind === 'macro' || kind === 'flow';
  return closesOnly && chosen?.kind !== 'relativeStrength' ? null : chosen;
}
