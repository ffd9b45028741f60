import type { ChartTheme } from '../chart-theme.ts';
import { drawTag } from './draw-tag.ts';
import type { Place } from './drawing-geometry.ts';

const fill = 0.1;
const arrow = 5;

/** A band between two places with arrows across and up, and what was measured beside it. */
export function drawMeasure(
  context: CanvasRenderingContext2D,
  [from, to]: readonly [Place, Place],
  words: string,
  colour: string,
  theme: ChartTheme,
  pane: { readonly width: number; readonly height: number },
): void {
  const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
  const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
  context.globalAlpha = fill;
  context.fillStyle = colour;
  context.fillRect(left, top, right - left, bottom - top);
  context.globalAlpha = 1;
  context.strokeStyle = colour;
  context.lineWidth = 1.5;
  context.setLineDash([]);
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  const [across, up] = [Math.sign(to.x - from.x), Math.sign(to.y - from.y)];
  context.beginPath();
  context.moveTo(from.x, middle.y);
  context.lineTo(to.x, middle.y);
  context.moveTo(to.x - across * arrow, middle.y - arrow);
  context.lineTo(to.x, middle.y);
  context.lineTo(to.x - across * arrow, middle.y + arrow);
  context.moveTo(middle.x, from.y);
  context.lineTo(middle.x, to.y);
  context.moveTo(middle.x - arrow, to.y - up * arrow);
  context.lineTo(middle.x, to.y);
  context.lineTo(middle.x + arrow, to.y - up * arrow);
  context.stroke();
  if (words === '') return;
  const { fontSizePixels, background } = theme;
  const width = context.measureText(words).width + 12;
  const height = fontSizePixels * 1.6;
  // On the side that the measure points to, where no bar of it stands.
  const at = { left: middle.x - width / 2, top: to.y <= from.y ? top - height - 6 : bottom + 6 };
  drawTag(context, words, at, { colour, background, fontSizePixels }, pane);
}
