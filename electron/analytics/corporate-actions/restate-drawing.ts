import type { Drawing } from '#shared/domain/drawing.ts';
import type { SplitRestatement } from './restate-for-split.ts';

/** A drawing in the shares after a split: its prices move, its days stay. */
export function restateDrawing(drawing: Drawing, { price }: SplitRestatement): Drawing {
  return {
    ...drawing,
    anchors: drawing.anchors.map((anchor) => ({ ...anchor, price: price(anchor.price) })),
  };
}
