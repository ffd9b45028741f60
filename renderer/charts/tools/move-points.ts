import { roundPrice } from './snap-price.ts';
import type { ChartPoint } from './chart-point.ts';

/** Where a bar so many further on stands: its day, within the bars held. */
export type DayAfter = (day: number, bars: number) => number;

/**
 * Moves one point of a drawing, or all of them alike, by bars and by a price. A trend line keeps its earlier point first.
 * @param handle null moves all
 */
export function movePoints(
  points: readonly ChartPoint[],
  handle: number | null,
  bars: number,
  price: number,
  dayAfter: DayAfter,
): ChartPoint[] {
  return points
    .map((point, place) =>
      handle === null || handle === place
        ? { day: dayAfter(point.day, bars), price: roundPrice(point.price + price) }
        : point,
    )
    .toSorted((a, b) => a.day - b.day);
}
