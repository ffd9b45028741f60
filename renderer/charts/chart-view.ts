import type { IChartApi } from 'lightweight-charts';
import type { ChartAnswer } from '#shared/ipc/chart-schemas.ts';
import type { BarView } from './bar-view.ts';
import { toBarView } from './to-bar-view.ts';
import { toPointRange } from './to-point-range.ts';

/** What part of the series is on screen, in bars, whatever points the library holds. */
export interface ChartView {
  /** The bars on screen, null before the first. */
  current(): BarView | null;
  /** First point on screen, 0-based, within the points held. */
  firstPoint(): number;
  lastPoint(): number;
  pixels(): number;
  /** Tells which points the library now holds, and shows these bars. */
  show(answer: ChartAnswer, view: BarView): void;
}

/** A series may be zoomed out to this multiple of its bars, and no point is kept narrower than this than needed for it. */
const widestShare = 1.25;
const widestMinimumSpacing = 6;

export function createChartView(chart: IChartApi, container: HTMLElement): ChartView {
  let held: ChartAnswer | null = null;
  const scale = chart.timeScale();
  const pixels = () => scale.width() || container.clientWidth || 800;
  const clampPoint = (point: number) => Math.min(Math.max(point, 0), (held?.day.length ?? 1) - 1);

  return {
    current() {
      const range = scale.getVisibleLogicalRange();
      return held === null || range === null ? null : toBarView(range, held);
    },
    firstPoint: () => clampPoint(Math.floor(scale.getVisibleLogicalRange()?.from ?? 0)),
    lastPoint: () => clampPoint(Math.ceil(scale.getVisibleLogicalRange()?.to ?? 0)),
    pixels,
    show(answer, view) {
      held = answer;
      const wholePoints = answer.barsTotal / answer.barsPerBucket;
      scale.applyOptions({
        minBarSpacing: Math.min(pixels() / (wholePoints * widestShare), widestMinimumSpacing),
      });
      scale.setVisibleLogicalRange(toPointRange(view, answer));
    },
  };
}
