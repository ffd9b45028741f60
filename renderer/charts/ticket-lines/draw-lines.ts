import type { ChartTheme } from '../chart-theme.ts';
import type { LineRole } from '../ticket-line.ts';
import { lineDashes } from './line-looks.ts';
import type { LineGeometry } from './ticket-geometry.ts';

/** Lines across the pane and their tags, the dragged one heavier; a tag shifted off its line keeps a short leader to it. */
export function drawLines(
  context: CanvasRenderingContext2D,
  lines: readonly LineGeometry[],
  theme: ChartTheme,
  dragged: LineRole | null,
): void {
  const widthOf = (role: LineRole): number => Math.max(role === dragged ? 2 : 1, theme.thinnestLinePixels);
  context.textBaseline = 'middle';
  for (const { role, y, tag } of lines) {
    if (tag.beyond) continue;
    const crisp = Math.round(y) + 0.5;
    context.strokeStyle = theme.lines[role];
    context.lineWidth = widthOf(role);
    context.setLineDash(lineDashes[role]);
    context.beginPath();
    context.moveTo(0, crisp);
    context.lineTo(tag.left - 10, crisp);
    context.lineTo(tag.left, Math.round(tag.top + tag.height / 2) + 0.5);
    context.stroke();
  }
  context.setLineDash([]);
  for (const { role, text, tag } of lines) {
    const top = Math.round(tag.top);
    context.fillStyle = theme.background;
    context.strokeStyle = theme.lines[role];
    context.lineWidth = widthOf(role);
    context.beginPath();
    context.roundRect(tag.left + 0.5, top + 0.5, tag.width - 1, tag.height - 1, 3);
    context.fill();
    context.stroke();
    context.fillStyle = theme.lines[role];
    context.fillText(text, tag.left + 8, top + tag.height / 2 + 0.5);
  }
}
