import { useEffect, useRef } from 'react';
import type { DeskChart } from '#renderer/charts/chart-contract.ts';
import { chartLinks } from '#renderer/charts/hub/chart-links.ts';
import type { ChartTools } from '#renderer/charts/tools/tools-contract.ts';
import { daysTarget } from '#renderer/charts/view-target.ts';

interface VisibleDays {
  readonly fromDay: number;
  readonly toDay: number;
}

/** A range that came from another chart is not sent back, though its ends fall on other bars here. */
const sameShare = 0.03;
const sameDays = 7;

const isSame = (one: VisibleDays, other: VisibleDays): boolean => {
  const near = sameDays + (one.toDay - one.fromDay) * sameShare;
  return Math.abs(one.fromDay - other.fromDay) <= near && Math.abs(one.toDay - other.toDay) <= near;
};

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
  /** The range that this chart has told or was told last; the one that it begins with is its own. */
  const known = useRef<VisibleDays | null>(null);
  useEffect(() => {
    if (group === null || tools === null) return;
    return chartLinks.subscribe(group, source, (signal) => {
      if (signal.kind === 'crosshair') return tools.pointAt(signal.day);
      known.current = signal;
      chart.host.aim(daysTarget(signal.fromDay, signal.toDay, 0));
    });
  }, [chart, tools, group, source]);
  const { fromDay, toDay } = visible ?? { fromDay: null, toDay: null };
  useEffect(() => {
    if (fromDay === null || toDay === null) return;
    const now = { fromDay, toDay };
    const begins = known.current === null;
    if (known.current !== null && isSame(known.current, now)) return;
    known.current = now;
    if (group !== null && !begins) chartLinks.publish(group, source, { kind: 'range', ...now });
  }, [group, source, fromDay, toDay]);
  return (day) => {
    if (group !== null) chartLinks.publish(group, source, { kind: 'crosshair', day });
  };
}
