import type { BarColumns } from '#shared/domain/bar-columns.ts';
import type { Box, ChartScale } from './chart-scale.ts';
import { inks, tints } from './inks.ts';
import type { Pen } from './pen.ts';

const volumeShare = 0.13;

/** Candles, hollow for a session that closed above its open and filled for one that did not, over quiet columns of volume. */
export function drawCandles(pen: Pen, bars: BarColumns, plot: Box, scale: ChartScale): void {
  const { document } = pen;
  const body = Math.max(0.8, scale.step * 0.64);
  const bottom = plot.y + plot.height;
  const most = Math.max(0, ...Array.from(bars.volume).filter(Number.isFinite));
  bars.volume.forEach((volume, index) => {
    if (!(volume > 0)) return;
    const height = (volume / most) * plot.height * volumeShare;
    pen.box(scale.x(index) - body / 2, bottom - height, body, height, tints.volume);
  });
  document.lineWidth(0.5);
  bars.day.forEach((_, index) => {
    const [open, high, low, close] = [bars.open, bars.high, bars.low, bars.close].map(
      (column) => column[index] as number,
    ) as [number, number, number, number];
    if (![open, high, low, close].every(Number.isFinite)) return;
    const up = close >= open;
    const ink = up ? inks.up : inks.down;
    const x = scale.x(index);
    const [top, base] = [scale.y(Math.max(open, close)), scale.y(Math.min(open, close))];
    document.moveTo(x, scale.y(high)).lineTo(x, top).moveTo(x, base).lineTo(x, scale.y(low)).stroke(ink);
    document.rect(x - body / 2, top, body, Math.max(0.5, base - top));
    if (up) document.fillAndStroke('#ffffff', ink);
    else document.fillAndStroke(ink, ink);
  });
}
