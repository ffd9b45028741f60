import type { IChartApi, Logical } from 'lightweight-charts';
import { planWindow } from '../plan-window.ts';
import { toTimestamp } from '../to-timestamp.ts';
import { heldWhole, pointCount, sessionOf } from './line-axis.ts';
import type { PaneAnchors } from './pane-anchors.ts';
import type { TimeLinesScene } from './time-lines-scene.ts';

/** The dates that the library holds: all of them, or beyond 12,000 a window, one bucket a pixel at most. */
export interface HeldDates {
  /** Gives the library the dates of the window that the scene holds. */
  feed(): void;
  /** Takes another window when the held one no longer serves what is in sight; the sessions in sight stay. */
  follow(): void;
  /** Everything in sight. */
  showAll(): void;
}

export function createHeldDates(chart: IChartApi, scene: TimeLinesScene, anchors: PaneAnchors): HeldDates {
  const time = chart.timeScale();
  const plan = (view: { from: number; to: number }, held: TimeLinesScene['held'] | null) =>
    planWindow(scene.days.length, view, Math.max(1, time.width()), held);

  const feed = (): void => {
    scene.points = pointCount(scene.held);
    const points = Array.from({ length: scene.points }, (_, point) => ({
      time: toTimestamp(scene.days[sessionOf(scene.held, point)] as number),
      value: 1,
    }));
    for (const anchor of anchors.list()) anchor.setData(points);
  };

  return {
    feed,
    follow() {
      const visible = time.getVisibleLogicalRange();
      const sessions = scene.days.length;
      if (visible === null || sessions === 0 || heldWhole(sessions) !== null) return;
      const { firstBar, barsPerBucket } = scene.held;
      const toSession = (point: number): number => firstBar + point * barsPerBucket;
      const view = { from: toSession(visible.from), to: toSession(visible.to) };
      const planned = plan(view, scene.held);
      if (planned === null) return;
      scene.held = planned.held;
      feed();
      const toPoint = (session: number): Logical =>
        ((session - planned.held.firstBar) / planned.held.barsPerBucket) as Logical;
      time.setVisibleLogicalRange({ from: toPoint(view.from), to: toPoint(view.to) });
    },
    showAll() {
      const sessions = scene.days.length;
      if (sessions > 0 && heldWhole(sessions) === null) {
        const planned = plan({ from: 0, to: sessions }, null);
        if (planned !== null) scene.held = planned.held;
        feed();
      }
      for (const anchor of anchors.list()) anchor.priceScale().setAutoScale(true);
      time.fitContent();
    },
  };
}
