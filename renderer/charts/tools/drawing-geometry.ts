import type { ShownDrawing } from './tools-contract.ts';
import type { ChartPoint } from './chart-point.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A drawing in pixels of the price pane. */
export interface DrawnShape {
  readonly drawing: ShownDrawing;
  /** Both ends of its line; null for a note. */
  readonly line: readonly [Place, Place] | null;
  /** Where each point can be taken hold of. */
  readonly handles: readonly Place[];
}

/** Turns days and prices into pixels; null where a scale has no place for one. */
export interface PlaceOf {
  x(day: number): number | null;
  y(price: number): number | null;
}

/** Drawings are left out whole when a part of them has no place, or all of them lies beside the pane. */
export function drawingGeometry(
  drawings: readonly ShownDrawing[],
  placeOf: PlaceOf,
  pane: { readonly width: number; readonly height: number },
): DrawnShape[] {
  const shapes: DrawnShape[] = [];
  for (const drawing of drawings) {
    const handles = drawing.points.map((point) => placeAt(point, placeOf));
    if (handles.some((place) => place === null)) continue;
    const shape = shapeOf(drawing, handles as Place[], pane.width);
    if (isInSight(shape, pane)) shapes.push(shape);
  }
  return shapes;
}

function placeAt({ day, price }: ChartPoint, placeOf: PlaceOf): Place | null {
  const x = placeOf.x(day);
  const y = placeOf.y(price);
  return x === null || y === null ? null : { x, y };
}

/** A level crosses the whole pane. */
function shapeOf(drawing: ShownDrawing, handles: readonly Place[], width: number): DrawnShape {
  const [first, second] = handles as [Place, Place];
  if (drawing.kind === 'note') return { drawing, line: null, handles };
  if (drawing.kind === 'trend') return { drawing, line: [first, second], handles };
  return {
    drawing,
    line: [
      { x: 0, y: first.y },
      { x: width, y: first.y },
    ],
    handles,
  };
}

const margin = 12;

function isInSight(
  { line, handles }: DrawnShape,
  { width, height }: { width: number; height: number },
): boolean {
  const places = line ?? handles;
  const beside = (value: (place: Place) => number, end: number): boolean =>
    places.every((place) => value(place) < -margin) || places.every((place) => value(place) > end + margin);
  return !beside(({ x }) => x, width) && !beside(({ y }) => y, height);
}

/** Pixels from a place to a line between two others. */
export function distanceToLine({ x, y }: Place, [a, b]: readonly [Place, Place]): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / length));
  return Math.hypot(x - a.x - share * dx, y - a.y - share * dy);
}

/** What of a drawing lies under a place: one of its points, or the whole of it. */
export interface DrawingHit {
  readonly id: string;
  /** Null takes hold of all its points together. */
  readonly handle: number | null;
}

const handleReach = 8;
const lineReach = 5;

/** The drawing under a place, the last drawn first. The points of a level and of a note are the whole of it. */
export function hitDrawing(shapes: readonly DrawnShape[], at: Place): DrawingHit | null {
  for (const { drawing, line, handles } of shapes.toReversed()) {
    const handle = handles.findIndex(({ x, y }) => Math.hypot(x - at.x, y - at.y) <= handleReach);
    if (handle >= 0) return { id: drawing.id, handle: handles.length > 1 ? handle : null };
    if (line !== null && distanceToLine(at, line) <= lineReach) return { id: drawing.id, handle: null };
  }
  return null;
}
