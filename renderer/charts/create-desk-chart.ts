import { createChart, PriceScaleMode } from 'lightweight-charts';
import type { ChartRange, Settings } from '#shared/domain/settings.ts';
import type { ChartAnswer } from '#shared/ipc/chart-schemas.ts';
import { autoscaleCandles } from './autoscale-candles.ts';
import type { DeskChart, DeskChartEvents, ReadWindow } from './chart-contract.ts';
import type { ChartTheme } from './chart-theme.ts';
import { createChartFeed } from './chart-feed.ts';
import { chartOptions } from './chart-options.ts';
import type { ChartScene } from './chart-scene.ts';
import { createChartView } from './chart-view.ts';
import { firstPoints } from './first-points.ts';
import { hexadecimalTheme } from './hexadecimal-theme.ts';
import { attachHorizonMark } from './horizon-mark/attach-horizon-mark.ts';
import { lastPriceOf } from './last-price-of.ts';
import { createLegendReporter } from './legend-reporter.ts';
import { createOverlayLines } from './overlay-lines.ts';
import { createPaintWatch } from './paint-watch.ts';
import { removeChart } from './remove-chart.ts';
import { resizeLowerPane } from './resize-lower-pane.ts';
import { rightMarginShare } from './right-margin-share.ts';
import { createSeriesSet } from './series-set.ts';
import type { LastPrice } from './series-set.ts';
import { sourceTarget } from './source-target.ts';
import type { FormerView } from './source-target.ts';
import { attachTicketLines } from './ticket-lines/attach-ticket-lines.ts';
import { createViewPursuit } from './view-pursuit.ts';
import { barsTarget, rangeTarget } from './view-target.ts';

/** Ends of what the prices can be stretched to by command. */
const leastStretch = 0.25;
const mostStretch = 8;

const scaleModes = {
  linear: PriceScaleMode.Normal,
  logarithmic: PriceScaleMode.Logarithmic,
  percent: PriceScaleMode.Percentage,
} as const;

/**
 * The desk's chart in a container that the caller sizes. It holds the library's chart, feeds it from `read`
 * a window at a time, and tells what it shows through `events`.
 * @param container an element of its own; gets `data-painted` and `data-overlays` when bars are on screen
 * @param earlier what another chart had on screen, taken up by the first source that keeps the range
 */
export function createDeskChart(
  container: HTMLElement,
  events: DeskChartEvents,
  wantedTheme: ChartTheme,
  earlier: FormerView | null = null,
): DeskChart {
  const theme = hexadecimalTheme(wantedTheme);
  const chart = createChart(container, chartOptions(theme));
  const scene: ChartScene = { answer: null, theme, lines: [] };
  const view = createChartView(chart, container, scene);
  const series = createSeriesSet(chart, theme, autoscaleCandles(scene, view));
  const paint = createPaintWatch(container, () => events.onState('painted', null));
  const overlays = createOverlayLines(
    chart,
    series.candles,
    scene,
    () => scene.answer && paint.drawn(scene.answer),
  );
  series.candles.attachPrimitive(overlays);
  const ticket = attachTicketLines(chart, container, series.candles, scene, events.onLineDrag);
  const setHorizon = attachHorizonMark(chart, series.candles, scene);
  const legend = createLegendReporter(chart, view, scene, events);

  let reader: ReadWindow | null = null;
  let range: ChartRange = '1Y';
  let former: FormerView | null = null;
  let wantedScale: Settings['priceScale'] = 'linear';
  let shownScale: Settings['priceScale'] = 'linear';
  let settling = 0;
  const settledListeners = new Set<() => void>();

  const marginShare = () => rightMarginShare(view.pixels());
  const applyScale = () => {
    const scale = scene.answer?.comparison ? 'percent' : wantedScale;
    if (scale === shownScale) return;
    shownScale = scale;
    series.candles.priceScale().applyOptions({ mode: scaleModes[scale] });
    events.onPriceScale?.(scale);
  };
  const lastPrice = (answer: ChartAnswer): LastPrice =>
    lastPriceOf(answer.endBar === answer.barsTotal ? answer : (feed.whole() as ChartAnswer));
  const pursuit = createViewPursuit(() => feed, {
    current: view.current,
    pixels: view.pixels,
    show(answer, bars, fresh) {
      if (fresh) {
        scene.answer = answer;
        series.show(answer, lastPrice(answer));
        applyScale();
      }
      view.show(bars);
      legend.report();
      for (const listener of settledListeners) listener();
    },
  });
  const feed = createChartFeed({
    onWhole(whole) {
      if (whole.day.length === 0) {
        scene.answer = null;
        series.clear();
        legend.report();
        return events.onState('empty', null);
      }
      pursuit.aim(sourceTarget(whole, range, former, marginShare()));
    },
    onWindow: pursuit.arrive,
    onFailed: (message) => events.onState('failed', message),
  });

  const onScreen = (): FormerView | null => {
    const bars = view.current();
    const { answer } = scene;
    return (
      answer &&
      bars && {
        symbol: answer.provenance.symbol,
        barsTotal: answer.barsTotal,
        view: bars,
        fromDay: answer.day[view.firstPoint()],
        toDay: answer.day[view.lastPoint()],
      }
    );
  };
  const open = (keepRange: boolean) => {
    if (reader === null) return;
    former = keepRange ? (onScreen() ?? earlier) : null;
    paint.forget();
    events.onState('loading', null);
    const whole = former === null && range === 'ALL';
    feed.open(reader, whole ? Math.min(Math.max(Math.floor(view.pixels()), 64), firstPoints) : firstPoints);
  };
  const showRange = () => {
    const whole = feed.whole();
    if (whole && whole.day.length > 0)
      pursuit.aim(rangeTarget(range, whole.day[whole.day.length - 1], marginShare()));
  };
  const reset = () => {
    scene.priceStretch = 1;
    series.candles.priceScale().setAutoScale(true);
    ticket.releaseScale();
    showRange();
  };
  /** Once a frame, and outside the library's own events: what is fed may change what it is telling about. */
  const settle = () => {
    ticket.releaseScale();
    settling ||= requestAnimationFrame(() => {
      settling = 0;
      pursuit.follow();
      legend.report();
    });
  };
  chart.timeScale().subscribeVisibleLogicalRangeChange(settle);
  chart.timeScale().subscribeSizeChange(settle);
  chart.subscribeDblClick(reset);

  return {
    setSource(read, options) {
      reader = read;
      range = options.range;
      open(options.keepRange);
    },
    setTicketLines: ticket.setLines,
    setHorizon,
    setRange(next) {
      range = next;
      showRange();
    },
    setPriceScale(scale) {
      wantedScale = scale;
      applyScale();
    },
    setTheme(wanted) {
      const next = hexadecimalTheme(wanted);
      scene.theme = next;
      chart.applyOptions(chartOptions(next));
      series.setTheme(next);
      ticket.update();
      legend.report();
    },
    refresh: () => open(true),
    reset,
    moveBars(count) {
      const from = pursuit.destination();
      if (from) pursuit.aim(barsTarget({ from: from.from + count, to: from.to + count }));
    },
    zoom(factor) {
      const from = pursuit.destination();
      // About the last bar on screen, which is where the eye is.
      if (from) pursuit.aim(barsTarget({ from: from.to - (from.to - from.from) / factor, to: from.to }));
    },
    stretchPrices(factor) {
      scene.priceStretch = Math.min(mostStretch, Math.max(leastStretch, (scene.priceStretch ?? 1) * factor));
      series.candles.priceScale().setAutoScale(true);
    },
    resizeLowerPane: (factor) => resizeLowerPane(chart, factor),
    host: {
      chart,
      container,
      candles: series.candles,
      scene,
      view,
      whole: () => feed.whole(),
      aim: pursuit.aim,
      onSettled(listener) {
        settledListeners.add(listener);
        return () => settledListeners.delete(listener);
      },
    },
    onScreen,
    picture: () => chart.takeScreenshot(true),
    dispose() {
      cancelAnimationFrame(settling);
      feed.close();
      ticket.dispose();
      legend.dispose();
      view.dispose();
      paint.dispose();
      removeChart(chart);
    },
  };
}
