import type { ChartTheme } from '../chart-theme.ts';
import { drawTag } from './draw-tag.ts';
import type { EventMark } from './tools-contract.ts';

export const eventLetters: Readonly<Record<EventMark['kind'], string>> = {
  dividend: 'D',
  split: 'S',
  calendar: 'C',
  expiry: 'E',
};
/** What gives way where there is no room for all. */
const order: readonly EventMark['kind'][] = ['split', 'dividend', 'calendar', 'expiry'];
const size = 13;
const spacing = size + 2;

export interface PlacedEvent {
  readonly mark: EventMark;
  readonly x: number;
}

/** The marks that fit on the axis, none over another, the rarer kinds first. */
export function placeEvents(
  marks: readonly EventMark[],
  xOf: (day: number) => number | null,
  width: number,
): PlacedEvent[] {
  const placed: PlacedEvent[] = [];
  const shown = marks.flatMap((mark) => {
    const x = xOf(mark.day);
    return x === null || x < 0 || x > width ? [] : [{ mark, x }];
  });
  for (const kind of order)
    for (const event of shown) {
      if (event.mark.kind !== kind) continue;
      if (placed.some(({ x }) => Math.abs(x - event.x) < spacing)) continue;
      placed.push(event);
    }
  return placed;
}

/** Letters in boxes at the foot of the pane, and the words of those under the crosshair. */
export function drawEvents(
  context: CanvasRenderingContext2D,
  placed: readonly PlacedEvent[],
  atCrosshair: { readonly x: number; readonly words: string } | null,
  theme: ChartTheme,
  pane: { readonly width: number; readonly height: number },
): void {
  const top = pane.height - size - 2;
  const font = context.font;
  context.font = `600 ${size - 4}px ${theme.fontFamily}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineWidth = 1;
  context.setLineDash([]);
  for (const { mark, x } of placed) {
    const left = Math.round(x - size / 2);
    context.fillStyle = theme.background;
    context.strokeStyle = theme.crosshair;
    context.beginPath();
    if (mark.kind === 'expiry') context.roundRect(left + 0.5, top + 0.5, size - 1, size - 1, size / 2);
    else context.roundRect(left + 0.5, top + 0.5, size - 1, size - 1, 2);
    context.fill();
    context.stroke();
    context.fillStyle = theme.text;
    context.fillText(eventLetters[mark.kind], left + size / 2, top + size / 2 + 0.5);
  }
  context.font = font;
  context.textAlign = 'left';
  if (atCrosshair === null) return;
  const { fontSizePixels, background, text } = theme;
  const at = { left: atCrosshair.x + 8, top: top - fontSizePixels * 1.6 - 4 };
  drawTag(context, atCrosshair.words, at, { colour: text, background, fontSizePixels }, pane);
}
