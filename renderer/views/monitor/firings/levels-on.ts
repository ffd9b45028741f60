import type { PlotMarker } from '#renderer/components/plots/plot-types.ts';
import { type Condition, leavesOf } from '#shared/domain/condition.ts';
import { formatThreshold } from '#shared/format/format-condition-value.ts';

/** The thresholds of a condition that are levels of this series' close: lines across its chart. */
export function levelsOn(condition: Condition, symbol: string): PlotMarker[] {
  return leavesOf(condition).flatMap(({ measure, threshold }) => {
    if (measure.kind !== 'level' || measure.unit !== 'price') return [];
    const { series } = measure;
    const isClose = series.indicator === undefined && (series.field ?? 'close') === 'close';
    if (series.symbol !== symbol || !isClose) return [];
    const label = formatThreshold(measure, threshold);
    return [{ axis: 'y', at: threshold, label, tone: 'stop', dash: 'dashed' }];
  });
}
