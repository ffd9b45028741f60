import type { HorizonMark } from '../chart-contract.ts';
import type { ChartTheme } from '../chart-theme.ts';

const padding = 6;
const dashes: Record<HorizonMark['state'], number[]> = { within: [2, 4], amber: [6, 3], red: [] };

/** Where the mark stands in pixels of the price pane; null for what is not on screen. */
export interface HorizonPlace {
  readonly entry: { readonly x: number; readonly y: number } | null;
  readonly endX: number;
  readonly width: number;
  readonly height: number;
}

export function horizonColour({ state }: HorizonMark, theme: ChartTheme): string {
  return state === 'red' ? theme.problem : state === 'amber' ? theme.warning : theme.text;
}

/** A triangle at the first fill, a line where the horizon ends, and words at its top that stay inside the pane. */
export function drawHorizon(
  context: CanvasRenderingContext2D,
  mark: HorizonMark,
  { entry, endX, width, height }: HorizonPlace,
  theme: ChartTheme,
): void {
  const colour = horizonColour(mark, theme);
  if (entry !== null) {
    const point = mark.side === 'long' ? 1 : -1;
    context.fillStyle = theme.lines.entry;
    context.strokeStyle = theme.background;
    context.lineWidth = 1.6;
    context.beginPath();
    context.moveTo(entry.x, entry.y + point * 3);
    context.lineTo(entry.x - 6, entry.y + point * 13);
    context.lineTo(entry.x + 6, entry.y + point * 13);
    context.closePath();
    context.fill();
    context.stroke();
  }
  if (endX < 0) return;
  const shown = endX <= width;
  if (shown) {
    const crisp = Math.round(endX) + 0.5;
    context.strokeStyle = colour;
    context.lineWidth = mark.state === 'within' ? 1 : 1.6;
    context.setLineDash(dashes[mark.state]);
    context.beginPath();
    context.moveTo(crisp, 0);
    context.lineTo(crisp, height);
    context.stroke();
    context.setLineDash([]);
  }
  const text = shown ? mark.label : `${mark.label} →`;
  const tagWidth = Math.ceil(context.measureText(text).width) + 2 * padding;
  const tagHeight = Math.round(theme.fontSizePixels * 1.6);
  const left = Math.round(Math.max(2, Math.min(endX - tagWidth / 2, width - tagWidth - 2)));
  const top = height - tagHeight - 4;
  context.fillStyle = theme.background;
  context.strokeStyle = colour;
  context.lineWidth = 1;
  context.beginPath();
  context.roundRect(left + 0.5, top + 0.5, tagWidth - 1, tagHeight - 1, 3);
  context.fill();
  context.stroke();
  context.fillStyle = colour;
  context.textBaseline = 'middle';
  context.fillText(text, left + padding, top + tagHeight / 2 + 0.5);
}
