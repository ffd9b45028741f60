import type { ChartPoint } from '#renderer/charts/tools/chart-point.ts';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import type { Anchor, DrawingKind, DrawingPlan } from '#shared/domain/drawing.ts';

/** Where a drawing is pinned, by the points that a hand gave on the chart. */
export const anchorsOf = (points: readonly ChartPoint[]): Anchor[] =>
  points.map(({ day, price }) => ({ date: toBusinessDate(day), price }));

/** A new drawing through these points, as it looks before anybody changed it. */
export const planDrawing = (
  symbol: string,
  kind: DrawingKind,
  points: readonly ChartPoint[],
): DrawingPlan => ({
  id: crypto.randomUUID(),
  symbol,
  kind,
  anchors: anchorsOf(points),
  text: '',
  tone: 'one',
  dash: 'solid',
});
