import type { DrawingKind, DrawingPlan } from '#shared/domain/drawing.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { formatPrice } from '#shared/format/format-price.ts';

export const drawingKindNames: Readonly<Record<DrawingKind, string>> = {
  level: 'Horizontal line',
  trend: 'Trend line',
  note: 'Note',
};

/** A drawing by what and where it is; never by its words, which are private. */
export function drawingName({ kind, anchors }: Pick<DrawingPlan, 'kind' | 'anchors'>): string {
  const [first, second] = anchors;
  if (first === undefined) return drawingKindNames[kind];
  if (kind === 'level') return `Horizontal line at ${formatPrice(first.price)}`;
  if (kind === 'note') return `Note on ${formatDate(first.date)}`;
  return `Trend line from ${formatDate(first.date)} to ${formatDate(second?.date ?? first.date)}`;
}
