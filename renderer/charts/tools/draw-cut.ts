import type { ChartTheme } from '../chart-theme.ts';

/** Where the known ends while bars are replayed: a line behind the last bar, and nothing after it. */
export function drawCut(
  context: CanvasRenderingContext2D,
  x: number,
  theme: ChartTheme,
  height: number,
): void {
  const crisp = Math.round(x) + 0.5;
  context.strokeStyle = theme.warning;
  context.lineWidth = 1.5;
  context.setLineDash([5, 4]);
  context.beginPath();
  context.moveTo(crisp, 0);
  context.lineTo(crisp, height);
  context.stroke();
  context.setLineDash([]);
}
