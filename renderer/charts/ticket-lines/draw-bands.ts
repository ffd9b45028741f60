import type { ChartTheme } from '../chart-contract.ts';
import type { LineGeometry } from './ticket-geometry.ts';

const opacity = 0.08;

/** Soft fills from the entry to the stop (what is risked) and to the furthest target (what is sought). */
export function drawBands(
  context: CanvasRenderingContext2D,
  lines: readonly LineGeometry[],
  theme: ChartTheme,
  width: number,
): void {
  const entry = lines.find(({ role }) => role === 'entry');
  if (!entry) return;
  context.globalAlpha = opacity;
  for (const { role, y } of lines) {
    if (role === 'entry') continue;
    context.fillStyle = theme.lines[role];
    context.fillRect(0, Math.min(entry.y, y), width, Math.abs(entry.y - y));
  }
  context.globalAlpha = 1;
}
