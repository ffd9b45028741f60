import { createChart } from 'lightweight-charts';
import type { Logical, MouseEventParams } from 'lightweight-charts';
import { removeChart } from '../remove-chart.ts';
import { toTimestamp } from '../to-timestamp.ts';
import { dragRuler } from './drag-ruler.ts';
import { createHeldDates } from './held-dates.ts';
import { heldWhole, pointOf, sessionOf } from './line-axis.ts';
import { nearestSession } from './nearest-session.ts';
import { createPaneAnchors } from './pane-anchors.ts';
import type { TimeLinesChart, TimeLinesEvents, TimeLinesTheme } from './time-lines-contract.ts';
import { timeLinesOptions } from './time-lines-options.ts';
import type { TimeLinesScene } from './time-lines-scene.ts';

/**
 * Charts over each other that share their dates, crosshair and range, with a ruler between two dates. The library
 * holds one series of points a pane, whose only part is the dates; the lines are drawn from their columns, so that
 * no value becomes an object and a gap stays a gap. Beyond 12,000 sessions a window of them is held, one bucket a
 * pixel at most.
 * @param container an element of its own, sized by the caller
 */
export function createTimeLines(
  container: HTMLElement,
  events: TimeLinesEvents,
  wantedTheme: TimeLinesTheme,
): TimeLinesChart {
  const chart = createChart(container, timeLinesOptions(wantedTheme));
  const scene: TimeLinesScene = {
    days: [],
    panes: [],
    held: { firstBar: 0, endBar: 0, barsPerBucket: 1 },
    points: 0,
    ruler: null,
    theme: wantedTheme,
  };
  const anchors = createPaneAnchors(chart, scene);
  const dates = createHeldDates(chart, scene, anchors);
  let measuring = false;
  let settling = 0;
  /** Where the pointer is, for another window puts another session under it. */
  let pointer: number | null = null;
  const time = chart.timeScale();
  const redraw = (): void => chart.applyOptions({});

  const settle = (): void => {
    settling ||= requestAnimationFrame(() => {
      settling = 0;
      dates.follow();
      events.onPaneTops(anchors.layOut());
      if (pointer !== null) events.onCrosshair(sessionAt(pointer));
    });
  };
  const sessionAt = (left: number): number | null => {
    const logical = time.coordinateToLogical(left);
    if (logical === null || scene.points === 0) return null;
    return sessionOf(scene.held, Math.max(0, Math.min(scene.points - 1, Math.round(logical))));
  };
  const onMove = ({ point, sourceEvent }: MouseEventParams): void => {
    // Without an event of the pointer it is our own keyboard that moved it.
    if (sourceEvent === undefined && point !== undefined) return;
    pointer = point?.x ?? null;
    events.onCrosshair(pointer === null ? null : sessionAt(pointer));
  };
  const takeRulerAway = dragRuler(container, {
    dayAt(left) {
      const session = sessionAt(left);
      return session === null ? null : (scene.days[session] as number);
    },
    leftOf: (day) =>
      scene.points === 0
        ? null
        : time.logicalToCoordinate(
            Math.round(pointOf(scene.held, nearestSession(scene.days, day))) as Logical,
          ),
    ruler: () => scene.ruler,
    measuring: () => measuring,
    change: events.onRuler,
  });
  time.subscribeVisibleLogicalRangeChange(settle);
  time.subscribeSizeChange(settle);
  chart.subscribeCrosshairMove(onMove);
  chart.subscribeDblClick(dates.showAll);

  return {
    show(days, panes) {
      const same = days === scene.days;
      const panesBefore = scene.panes.length;
      scene.days = days;
      scene.panes = panes;
      anchors.shape(panes);
      if (!same || panesBefore !== panes.length) {
        scene.held = (same ? scene.held : heldWhole(days.length)) ?? {
          firstBar: 0,
          endBar: days.length,
          barsPerBucket: Math.ceil(days.length / 6000),
        };
        const visible = same ? time.getVisibleLogicalRange() : null;
        dates.feed();
        if (visible === null) dates.showAll();
        else time.setVisibleLogicalRange(visible);
      }
      redraw();
      settle();
    },
    setTheme(theme) {
      scene.theme = theme;
      chart.applyOptions(timeLinesOptions(theme));
    },
    setRuler(range) {
      scene.ruler = range;
      redraw();
    },
    setMeasuring(next) {
      measuring = next;
      container.classList.toggle('measuring', next);
    },
    point(index) {
      const [anchor] = anchors.list();
      if (anchor === undefined || index === null) return chart.clearCrosshairPosition();
      const point = Math.max(0, Math.min(scene.points - 1, Math.ceil(pointOf(scene.held, index))));
      const visible = time.getVisibleLogicalRange();
      if (visible !== null && (point < visible.from || point > visible.to)) {
        const half = (visible.to - visible.from) / 2;
        time.setVisibleLogicalRange({ from: (point - half) as Logical, to: (point + half) as Logical });
      }
      chart.setCrosshairPosition(1, toTimestamp(scene.days[sessionOf(scene.held, point)] as number), anchor);
    },
    zoom(factor) {
      const visible = time.getVisibleLogicalRange();
      if (visible === null) return;
      const span = (visible.to - visible.from) / factor;
      time.setVisibleLogicalRange({ from: (visible.to - span) as Logical, to: visible.to });
    },
    reset: dates.showAll,
    picture: () => chart.takeScreenshot(true),
    dispose() {
      cancelAnimationFrame(settling);
      takeRulerAway();
      removeChart(chart);
    },
  };
}
