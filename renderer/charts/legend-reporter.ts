import type { IChartApi, MouseEventParams } from 'lightweight-charts';
import type { DeskChartEvents } from './chart-contract.ts';
import type { ChartScene } from './chart-scene.ts';
import type { ChartView } from './chart-view.ts';
import { legendValues } from './legend-values.ts';

export interface LegendReporter {
  /** Tells the legend and the days on screen anew. */
  report(): void;
  dispose(): void;
}

/** Tells the legend what stands under the crosshair, or at the last bar on screen when there is none. */
export function createLegendReporter(
  chart: IChartApi,
  view: ChartView,
  scene: ChartScene,
  events: DeskChartEvents,
): LegendReporter {
  let crosshair: number | null = null;
  let days = '';
  let told: readonly unknown[] = [];

  const report = () => {
    const { answer, theme } = scene;
    if (answer === null) {
      told = [];
      return events.onLegend(null);
    }
    const first = view.firstPoint();
    const last = view.lastPoint();
    const under = crosshair !== null && crosshair >= 0 && crosshair < answer.day.length ? crosshair : null;
    // A pan under a still crosshair changes nothing but the comparison's start.
    const telling = [answer, theme, under ?? last, under !== null, answer.comparison && first];
    if (telling.some((part, place) => part !== told[place])) {
      told = telling;
      events.onLegend(legendValues(answer, under ?? last, first, theme, under !== null));
    }
    const shownDays = `${answer.day[first]},${answer.day[last]}`;
    if (shownDays === days) return;
    days = shownDays;
    events.onVisibleDays?.(answer.day[first], answer.day[last]);
  };
  const onMove = ({ point, logical }: MouseEventParams) => {
    const next = point && logical !== undefined ? Math.round(logical) : null;
    if (next === crosshair) return;
    crosshair = next;
    report();
  };
  chart.subscribeCrosshairMove(onMove);
  return { report, dispose: () => chart.unsubscribeCrosshairMove(onMove) };
}
