import type { LineRole, TicketLine } from '../ticket-line.ts';
import { placeTags } from './place-tags.ts';

export interface LineGeometry {
  readonly role: LineRole;
  readonly price: number;
  readonly text: string;
  readonly y: number;
  readonly tag: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
    readonly beyond: 'top' | 'bottom' | null;
  };
}

const arrows = { top: '▲ ', bottom: '▼ ' };
const padding = 8;
const gap = 3;
const rightInset = 4;

/** Lines and tags in pixels of the price pane. Lines without a coordinate (a price a log scale cannot show) are left out. */
export function ticketGeometry(
  lines: readonly TicketLine[],
  toY: (price: number) => number | null,
  measure: (text: string) => number,
  pane: { readonly width: number; readonly height: number },
  fontSizePixels: number,
): LineGeometry[] {
  const shown = lines.flatMap((line) => {
    const y = toY(line.price);
    return y === null ? [] : [{ ...line, y }];
  });
  const height = Math.round(fontSizePixels * 1.6);
  const placed = placeTags(
    shown.map(({ y }) => y),
    pane.height,
    height + gap,
  );
  return shown.map(({ role, price, label, y }, index) => {
    const { centre, beyond } = placed[index];
    const text = beyond ? arrows[beyond] + label : label;
    const width = Math.ceil(measure(text)) + 2 * padding;
    const tag = { left: pane.width - width - rightInset, top: centre - height / 2, width, height, beyond };
    return { role, price, text, y, tag };
  });
}
