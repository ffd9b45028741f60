import { useEffect, useRef } from 'react';
import type { DeskChart } from '#renderer/charts/chart-contract.ts';
import { chartLinks } from '#renderer/charts/hub/chart-links.ts';
import type { ChartTools } from '#renderer/charts/tools/tools-contract.ts';
import { daysTarget } from '#renderer/charts/view-target.ts';

interface VisibleDays {
  readonly fromDay: number;
  readonly toDay: number;
}

/** A range that came from another chart is not sent back while it settles. */
const settlesMs = 400;

/**
 * Shows the crosshair and the range of the charts in the same group, and tells them of this one's.
 * @param group null links with none
 * @param source a name of its own among the charts
 * @returns tells the others where the crosshair is
 */
export function useChartLink(
  chart: DeskChart,
  tools: ChartTools | null,
  group: string | null,
  source: string,
  visible: VisibleDays | null,
): (day: number | null) => void {
  const quietUntil = useRef(0);
  useEffect(() => {
    if (group === null || tools === null) return;
    return chartLinks.subscribe(group, source, (signal) => {
      if (signal.kind === 'crosshair') return tools.pointAt(signal.day);
      quietUntil.current = performance.now() + settlesMs;
      chart.host.aim(daysTarget(signal.fromDay, signal.toDay, 0));
    });
  }, [chart, tools, group, source]);
  const { fromDay, toDay } = visible ?? { fromDay: null, toDay: null };
  useEffect(() => {
    if (group === null || fromDay === null || toDay === null || performance.now() < quietUntil.current)
      return;
    chartLinks.publish(group, source, { kind: 'range', fromDay, toDay });
  }, [group, source, fromDay, toDay]);
  return (day) => {
    if (group !== null) chartLinks.publish(group, source, { kind: 'crosshair', day });
  };
}
