import type { IChartApi } from 'lightweight-charts';
import type { BarView } from './bar-view.ts';
import type { ChartScene } from './chart-scene.ts';
import { toBarView } from './to-bar-view.ts';
import { toPointRange } from './to-point-range.ts';

/** What part of the series is on screen, in bars, whatever points the library holds. */
export interface ChartView {
  /** The bars on screen, null before the first. */
  current(): BarView | null;
  /** First point on screen, 0-based, within the points held. */
  firstPoint(): number;
  lastPoint(): number;
  /** Width of the panes. */
  pixels(): number;
  /** Shows these bars of the scene's answer. */
  show(view: BarView): void;
  dispose(): void;
}

/** A series may be zoomed out until it fills four fifths of the pane; a short one is never held wider than 6 pixels a point. */
const widestShare = 1.25;
const widestMinimumSpacing = 6;

export function createChartView(chart: IChartApi, container: HTMLElement, scene: ChartScene): ChartView {
  const scale = chart.timeScale();
  /** The view last asked for, until the library has applied it: it does so when it next paints, and needs a width. */
  let awaited: BarView | null = null;
  let frame = 0;

  const pixels = () => scale.width() || container.clientWidth || 800;
  const range = () => {
    if (scene.answer === null) return null;
    return awaited ? toPointRange(awaited, scene.answer) : scale.getVisibleLogicalRange();
  };
  const clampPoint = (point: number) => Math.min(Math.max(point, 0), (scene.answer?.day.length ?? 1) - 1);
  const show = (view: BarView) => {
    const { answer } = scene;
    if (answer === null) return;
    awaited = view;
    if (scale.width() === 0) return;
    const wholePoints = answer.barsTotal / answer.barsPerBucket;
    const minBarSpacing = Math.min(pixels() / (wholePoints * widestShare), widestMinimumSpacing);
    scale.applyOptions({ minBarSpacing });
    scale.setVisibleLogicalRange(toPointRange(view, answer));
    cancelAnimationFrame(frame);
    // Asked for after the library's own frame, so it runs after the paint that applies the range.
    frame = requestAnimationFrame(() => {
      awaited = null;
    });
  };
  const onSize = () => {
    if (awaited) show(awaited);
  };
  scale.subscribeSizeChange(onSize);

  return {
    current() {
      const visible = range();
      return scene.answer && visible ? toBarView(visible, scene.answer) : null;
    },
    firstPoint: () => clampPoint(Math.floor(range()?.from ?? 0)),
    lastPoint: () => clampPoint(Math.ceil(range()?.to ?? 0)),
    pixels,
    show,
    dispose() {
      cancelAnimationFrame(frame);
      scale.unsubscribeSizeChange(onSize);
    },
  };
}
