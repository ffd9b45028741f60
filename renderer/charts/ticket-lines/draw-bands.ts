import type { ChartTheme } from '../chart-theme.ts';
import type { LineGeometry } from './ticket-geometry.ts';

const opacity = 0.16;
/** Where the fill begins, as a share of the width: it grows towards the axis and leaves the history clear. */
const begins = 0.35;

const furthest = (lines: readonly LineGeometry[], entryY: number) =>
  lines.reduce<LineGeometry | null>(
    (best, line) => (best && Math.abs(best.y - entryY) >= Math.abs(line.y - entryY) ? best : line),
    null,
  );

/** Soft fills from the entry to the stop (what is risked) and to the furthest target (what is sought). */
export function drawBands(
  context: CanvasRenderingContext2D,
  lines: readonly LineGeometry[],
  theme: ChartTheme,
  width: number,
): void {
  const entry = lines.find(({ role }) => role === 'entry');
  if (!entry) return;
  const stop = lines.find(({ role }) => role === 'stop');
  const targets = lines.filter(({ role }) => role === 'target1' || role === 'target2');
  for (const band of [stop, furthest(targets, entry.y)]) {
    if (!band) continue;
    const fill = context.createLinearGradient(width * begins, 0, width, 0);
    fill.addColorStop(0, `${theme.lines[band.role]}00`);
    fill.addColorStop(1, theme.lines[band.role]);
    context.globalAlpha = opacity;
    context.fillStyle = fill;
    context.fillRect(0, Math.min(entry.y, band.y), width, Math.abs(entry.y - band.y));
  }
  context.globalAlpha = 1;
}
