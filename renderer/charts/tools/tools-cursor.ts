import type { MouseEventParams } from 'lightweight-charts';
import type { ChartHost } from '../chart-host.ts';
import { toTimestamp } from '../to-timestamp.ts';
import { barsTarget } from '../view-target.ts';
import { type BarPlaces, closeAt } from './bar-places.ts';
import { roundPrice } from './snap-price.ts';
import type { ChartToolEvents } from './tools-contract.ts';
import type { ChartPoint } from './chart-point.ts';

export interface ToolsCursor {
  /** The crosshair where the keys left it, else under the pointer, else the last bar on screen. */
  now(): ChartPoint;
  /** Moves it by bars and by a price; the view follows it over its edge. */
  step(bars: number, price: number): ChartPoint;
  /** Moves it with the view, where the keys have put one. */
  shift(bars: number): void;
  /** Puts it on a day and tells nobody; null takes it away. */
  point(day: number | null): void;
  /** Puts it on a day once that is on screen. */
  await(day: number): void;
  /** From now on it stays on the closes again, until its price is moved. */
  followCloses(): void;
  forget(): void;
  dispose(): void;
}

/** The crosshair as the keys move it. One of the pointer takes its place, and it goes with the focus. */
export function createToolsCursor(
  { chart, candles, container, scene, view, aim, onSettled }: ChartHost,
  places: BarPlaces,
  events: Pick<ChartToolEvents, 'onCrosshair'>,
  onDay: (day: number | null) => void,
): ToolsCursor {
  let cursor: ChartPoint | null = null;
  let followsClose = true;
  let day: number | null = null;
  let awaited: number | null = null;

  const tell = (next: number | null): void => {
    day = next;
    onDay(next);
  };
  const show = (): void => {
    if (cursor === null || scene.answer === null || Number.isNaN(cursor.price)) return;
    chart.setCrosshairPosition(cursor.price, toTimestamp(cursor.day), candles);
  };
  const clear = (): void => {
    cursor = null;
    chart.clearCrosshairPosition();
    tell(null);
  };
  const put = (point: ChartPoint): void => {
    cursor = point;
    show();
    tell(point.day);
    events.onCrosshair(point, 'key');
  };
  const now = (): ChartPoint => {
    if (cursor !== null) return cursor;
    followsClose = true;
    return closeAt(places, day === null ? view.lastPoint() : places.indexOf(day));
  };
  const follow = (index: number): void => {
    const [first, last] = [view.firstPoint(), view.lastPoint()];
    const bars = view.current();
    if (scene.answer === null || bars === null || (index >= first && index <= last)) return;
    const by = (index < first ? index - first : index - last) * scene.answer.barsPerBucket;
    aim(barsTarget({ from: bars.from + by, to: bars.to + by }));
  };
  const waiting = new Set<number>();
  const nextFrame = (work: () => void): void => {
    const frame = requestAnimationFrame(() => {
      waiting.delete(frame);
      work();
    });
    waiting.add(frame);
  };
  /** The library applies a new view when it next paints; a crosshair put before that would be off. */
  const afterPaint = (work: () => void): void => nextFrame(() => nextFrame(work));
  const stopSettled = onSettled(() => {
    const wanted = awaited;
    awaited = null;
    show();
    afterPaint(() => (wanted === null ? show() : put(closeAt(places, places.indexOf(wanted)))));
  });
  const onSize = (): void => nextFrame(show);
  const onBlur = (): void => {
    if (cursor === null) return;
    clear();
    events.onCrosshair(null, 'key');
  };
  const onMove = ({ point, logical, sourceEvent }: MouseEventParams): void => {
    const index = point === undefined || logical === undefined ? null : places.nearest(point.x);
    const under = index === null ? null : places.dayOf(index);
    // Without an event of the pointer it is the keys, or another chart, that put it there.
    const byPointer = sourceEvent !== undefined || point === undefined;
    if (byPointer && index !== null) cursor = null;
    if (under === day) return;
    tell(under);
    if (byPointer) events.onCrosshair(index === null ? null : closeAt(places, index), 'pointer');
  };
  chart.subscribeCrosshairMove(onMove);
  chart.timeScale().subscribeSizeChange(onSize);
  container.addEventListener('blur', onBlur);

  return {
    now,
    step(bars, price) {
      const from = now();
      // The first step back from nowhere lands on the last bar itself.
      const begins = cursor === null && day === null && bars < 0 && price === 0;
      const index = places.indexOf(places.dayOf(places.indexOf(from.day) + (begins ? bars + 1 : bars)));
      if (price !== 0) followsClose = false;
      const at = closeAt(places, index);
      follow(index);
      put(followsClose ? at : { day: at.day, price: roundPrice(from.price + price) });
      return cursor as ChartPoint;
    },
    shift(bars) {
      if (cursor === null) return;
      cursor = closeAt(places, places.indexOf(places.dayOf(places.indexOf(cursor.day) + bars)));
    },
    point(wanted) {
      if (wanted === null || scene.answer === null) return clear();
      cursor = closeAt(places, places.indexOf(wanted));
      show();
      tell(cursor.day);
    },
    await(wanted) {
      cursor = null;
      awaited = wanted;
    },
    followCloses() {
      followsClose = true;
    },
    forget() {
      cursor = null;
      tell(null);
    },
    dispose() {
      for (const frame of waiting) cancelAnimationFrame(frame);
      waiting.clear();
      stopSettled();
      chart.timeScale().unsubscribeSizeChange(onSize);
      container.removeEventListener('blur', onBlur);
      chart.unsubscribeCrosshairMove(onMove);
    },
  };
}
