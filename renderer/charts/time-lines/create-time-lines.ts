import { createChart, LineSeries, PriceScaleMode } from 'lightweight-charts';
import type { ISeriesApi, Logical, MouseEventParams } from 'lightweight-charts';
import { planWindow } from '../plan-window.ts';
import { removeChart } from '../remove-chart.ts';
import { toTimestamp } from '../to-timestamp.ts';
import { dragRuler } from './drag-ruler.ts';
import { drawPane } from './draw-pane.ts';
import { heldWhole, pointCount, pointOf, sessionOf } from './line-axis.ts';
import { nearestSession } from './nearest-session.ts';
import type { DrawnPane, TimeLinesChart, TimeLinesEvents, TimeLinesTheme } from './time-lines-contract.ts';
import { timeLinesOptions } from './time-lines-options.ts';
import { tickLabels } from './tick-labels.ts';
import type { TimeLinesScene } from './time-lines-scene.ts';
import { valueExtent } from './value-extent.ts';

/** Height that a legend takes at the top of its pane. */
const legendPixels = 28;

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
  let anchors: ISeriesApi<'Line'>[] = [];
  let measuring = false;
  let settling = 0;
  /** Where the pointer is, for another window puts another session under it. */
  let pointer: number | null = null;
  const time = chart.timeScale();
  const redraw = (): void => chart.applyOptions({});

  const addAnchor = (order: number): ISeriesApi<'Line'> => {
    const anchor = chart.addSeries(
      LineSeries,
      {
        lineVisible: false,
        lastValueVisible: false,
        priceLineVisible: false,
        crosshairMarkerVisible: false,
        autoscaleInfoProvider: () => {
          const visible = time.getVisibleLogicalRange();
          const pane = scene.panes[order];
          if (visible === null || pane === undefined) return null;
          const first = sessionOf(scene.held, Math.max(0, Math.floor(visible.from)));
          const last = sessionOf(scene.held, Math.min(scene.points - 1, Math.ceil(visible.to)));
          const priceRange = valueExtent(pane, first, last);
          return priceRange && { priceRange };
        },
      },
      order,
    );
    anchor.attachPrimitive(drawPane(chart, anchor, scene, order));
    return anchor;
  };
  const feed = (): void => {
    scene.points = pointCount(scene.held);
    const points = Array.from({ length: scene.points }, (_, point) => ({
      time: toTimestamp(scene.days[sessionOf(scene.held, point)] as number),
      value: 1,
    }));
    for (const anchor of anchors) anchor.setData(points);
  };
  const layOut = (): void => {
    let top = 0;
    const tops = chart.panes().map((pane, order) => {
      const at = top;
      const height = pane.getHeight();
      // A separator of one pixel lies between two panes.
      top += height + 1;
      const legendShare = Math.round(Math.min(0.4, legendPixels / Math.max(height, 1)) * 100) / 100;
      const scale = anchors[order]?.priceScale();
      if (scale !== undefined && scale.options().scaleMargins.top !== legendShare)
        scale.applyOptions({ scaleMargins: { top: legendShare, bottom: 0.06 } });
      return at;
    });
    events.onPaneTops(tops);
    if (pointer !== null) events.onCrosshair(sessionAt(pointer));
  };
  /** Takes another window when the held one no longer serves what is in sight; the sessions in sight stay. */
  const takeWindow = (): void => {
    const visible = time.getVisibleLogicalRange();
    const sessions = scene.days.length;
    if (visible === null || sessions === 0 || heldWhole(sessions) !== null) return;
    const { firstBar, barsPerBucket } = scene.held;
    const toSession = (point: number): number => firstBar + point * barsPerBucket;
    const view = { from: toSession(visible.from), to: toSession(visible.to) };
    const plan = planWindow(sessions, view, Math.max(1, time.width()), scene.held);
    if (plan === null) return;
    scene.held = plan.held;
    feed();
    const toPoint = (session: number): Logical =>
      ((session - plan.held.firstBar) / plan.held.barsPerBucket) as Logical;
    time.setVisibleLogicalRange({ from: toPoint(view.from), to: toPoint(view.to) });
  };
  const settle = (): void => {
    settling ||= requestAnimationFrame(() => {
      settling = 0;
      takeWindow();
      layOut();
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
  const reset = (): void => {
    const whole = heldWhole(scene.days.length);
    if (whole === null && scene.days.length > 0) {
      const plan = planWindow(
        scene.days.length,
        { from: 0, to: scene.days.length },
        Math.max(1, time.width()),
        null,
      );
      if (plan !== null) scene.held = plan.held;
      feed();
    }
    for (const anchor of anchors) anchor.priceScale().setAutoScale(true);
    time.fitContent();
  };
  time.subscribeVisibleLogicalRangeChange(settle);
  time.subscribeSizeChange(settle);
  chart.subscribeCrosshairMove(onMove);
  chart.subscribeDblClick(reset);

  const shape = (panes: readonly DrawnPane[]): void => {
    while (anchors.length > panes.length) {
      // The library takes the empty pane away with its only series.
      chart.removeSeries(anchors.pop() as ISeriesApi<'Line'>);
    }
    while (anchors.length < panes.length) anchors.push(addAnchor(anchors.length));
    for (const [order, pane] of panes.entries()) {
      const anchor = anchors[order] as ISeriesApi<'Line'>;
      const mode = pane.scale === 'logarithmic' ? PriceScaleMode.Logarithmic : PriceScaleMode.Normal;
      anchor.applyOptions({
        priceFormat: {
          type: 'custom',
          formatter: pane.format,
          tickmarksFormatter: (values: readonly number[]) => tickLabels(pane, values),
          minMove: 1e-6,
        },
      });
      anchor.priceScale().applyOptions({ mode });
      chart.panes()[order]?.setStretchFactor(pane.weight ?? 1);
    }
  };
  return {
    show(days, panes) {
      const same = days === scene.days;
      const panesBefore = scene.panes.length;
      scene.days = days;
      scene.panes = panes;
      shape(panes);
      if (!same || panesBefore !== panes.length) {
        scene.held = (same ? scene.held : heldWhole(days.length)) ?? {
          firstBar: 0,
          endBar: days.length,
          barsPerBucket: Math.ceil(days.length / 6000),
        };
        const visible = same ? time.getVisibleLogicalRange() : null;
        feed();
        if (visible === null) reset();
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
      const [anchor] = anchors;
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
    reset,
    picture: () => chart.takeScreenshot(true),
    dispose() {
      cancelAnimationFrame(settling);
      takeRulerAway();
      removeChart(chart);
      anchors = [];
    },
  };
}
