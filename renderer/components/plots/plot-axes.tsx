import { type PlotBox, textPixels, tickCount } from './plot-box.ts';
import type { AxisScale } from './axis-scale.ts';

interface PlotAxesProps {
  readonly box: PlotBox;
  readonly across: AxisScale;
  readonly up: AxisScale;
}

/** Half a pixel in, a line of one pixel is one pixel. */
const crisp = (pixel: number): number => Math.round(pixel) + 0.5;

/** Grid lines, figures and the names of both axes; zero is a stronger line. */
export function PlotAxes({ box, across, up }: PlotAxesProps) {
  const rows = up.ticks(tickCount(box.bottom - box.top, box.fontPixels));
  const widest = Math.max(
    ...[across.from, across.to].map((value) => textPixels(across.axis.format(value), box.fontPixels)),
  );
  const columns = across.ticks(tickCount(box.right - box.left, widest));
  return (
    <g className="plot-axes">
      {rows.map(({ value, label }) => {
        const at = crisp(up.toPixel(value));
        return (
          <g key={value}>
            <line
              className={value === 0 ? 'plot-zero' : undefined}
              x1={box.left}
              x2={box.right}
              y1={at}
              y2={at}
            />
            <text x={box.left - 7} y={at} textAnchor="end" dominantBaseline="central">
              {label}
            </text>
          </g>
        );
      })}
      {columns.map(({ value, label }) => {
        const at = crisp(across.toPixel(value));
        const half = textPixels(label, box.fontPixels) / 2;
        const middle = Math.max(half, Math.min(box.width - half, at));
        return (
          <g key={value}>
            <line
              className={value === 0 ? 'plot-zero' : undefined}
              x1={at}
              x2={at}
              y1={box.top}
              y2={box.bottom}
            />
            <text x={middle} y={box.bottom + box.fontPixels * 1.35} textAnchor="middle">
              {label}
            </text>
          </g>
        );
      })}
      <text className="plot-axis-name" x={2} y={box.fontPixels}>
        {up.axis.label}
      </text>
      <text className="plot-axis-name" x={box.right} y={box.height - 4} textAnchor="end">
        {across.axis.label}
      </text>
    </g>
  );
}
