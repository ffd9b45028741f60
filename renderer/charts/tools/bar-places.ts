import type { Logical } from 'lightweight-charts';
import { countBarsThrough } from '#shared/domain/bar-columns.ts';
import type { ChartAnswer } from '#shared/ipc/chart-schemas.ts';
import type { ChartHost } from '../chart-host.ts';
import { pointOfDay } from '../horizon-mark/point-of-day.ts';
import type { PlaceOf } from './drawing-geometry.ts';
import type { ChartPoint } from './chart-point.ts';

/** Between days and prices and the pixels of the price pane, on the bars that the chart holds. */
export interface BarPlaces extends PlaceOf {
  /** Place among the points held of the bar nearest to an x. */
  nearest(x: number): number | null;
  /** Place among the points held of the last bar on or before a day. */
  indexOf(day: number): number;
  /** The day of a point, the nearest held where there is none. */
  dayOf(index: number): number;
  /** The price at a height. */
  price(y: number): number | null;
  /** Open, high, low and close of a point. */
  prices(index: number): readonly [number, number, number, number];
  /** What one press of a key moves a price: a hundredth of the height. */
  priceStep(): number;
}

export function createBarPlaces({ chart, candles, scene, whole }: ChartHost): BarPlaces {
  const scale = chart.timeScale();
  const answer = (): ChartAnswer | null => scene.answer;
  const clamp = (index: number): number =>
    Math.max(0, Math.min((answer()?.day.length ?? 1) - 1, Math.round(index)));
  return {
    x(day) {
      const held = answer();
      const point = held && (pointOfDay(held, day) ?? beforeHeld(held, whole(), day));
      return point === null ? null : scale.logicalToCoordinate(point as Logical);
    },
    y: (price) => candles.priceToCoordinate(price),
    nearest(x) {
      const logical = scale.coordinateToLogical(x);
      return logical === null || !answer()?.day.length ? null : clamp(logical);
    },
    indexOf: (day) => Math.max(0, countBarsThrough(answer()?.day ?? new Int32Array(), day) - 1),
    dayOf: (index) => answer()?.day[clamp(index)] ?? Number.NaN,
    price: (y) => candles.coordinateToPrice(y),
    prices(index) {
      const { open, high, low, close } = answer() as ChartAnswer;
      return [open, high, low, close].map((column) => column[index]) as [number, number, number, number];
    },
    priceStep() {
      const height = chart.paneSize(0).height;
      const [top, bottom] = [candles.coordinateToPrice(0), candles.coordinateToPrice(height)];
      const span = top === null || bottom === null ? 1 : Math.abs(top - bottom);
      return Math.max(span < 10 ? 0.0001 : 0.01, span / 100);
    },
  };
}

/** Place of a day before the points held, counted in bars of the whole series: exact to one of its buckets. */
function beforeHeld(held: ChartAnswer, whole: ChartAnswer | null, day: number): number | null {
  if (whole === null || held.day.length === 0) return null;
  const bar = (countBarsThrough(whole.day, day) - 1) * whole.barsPerBucket;
  return bar < 0 ? null : (bar - held.firstBar) / held.barsPerBucket;
}

/** The bar's close as a point; NaN where it has none. */
export const closeAt = (places: BarPlaces, index: number): ChartPoint => ({
  day: places.dayOf(index),
  price: places.prices(index)[3],
});
