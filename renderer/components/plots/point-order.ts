import type { AxisScale } from './axis-scale.ts';
import type { PlotPoints } from './plot-types.ts';

/** The points of all sets that can be drawn, in order of x. */
export interface PointOrder {
  readonly length: number;
  at(place: number): { readonly set: number; readonly index: number };
}

/** Puts the points in order of x, those without a place left out. */
export function pointOrder(points: readonly PlotPoints[]): PointOrder {
  const places: { set: number; index: number; x: number }[] = [];
  for (const [set, { x, y }] of points.entries()) {
    for (let index = 0; index < x.length; index++) {
      const across = x[index] as number;
      if (Number.isFinite(across) && Number.isFinite(y[index])) places.push({ set, index, x: across });
    }
  }
  places.sort((a, b) => a.x - b.x);
  return { length: places.length, at: (place) => places[place] as { set: number; index: number } };
}

/** Beyond this many pixels a point is not what the pointer means. */
const reachPixels = 28;

/** Place of the point nearest to a pixel; -1 when none is near. */
export function nearestPoint(
  points: readonly PlotPoints[],
  order: PointOrder,
  across: AxisScale,
  up: AxisScale,
  left: number,
  top: number,
): number {
  let nearest = -1;
  let least = reachPixels ** 2;
  for (let place = 0; place < order.length; place++) {
    const { set, index } = order.at(place);
    const { x, y } = points[set] as PlotPoints;
    const aside = across.toPixel(x[index] as number) - left;
    if (Math.abs(aside) > reachPixels) continue;
    const distance = aside ** 2 + (up.toPixel(y[index] as number) - top) ** 2;
    if (distance < least) {
      least = distance;
      nearest = place;
    }
  }
  return nearest;
}
