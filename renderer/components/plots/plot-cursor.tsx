import type { PlotView } from './plot-frame.tsx';
import type { PlotLine } from './plot-types.ts';
import { valueAt } from './read-out.ts';

interface PlotCursorProps {
  readonly view: PlotView;
  readonly at: number;
  readonly lines: readonly PlotLine[];
}

/** An upright line where the values are read, and a ring on each line. */
export function PlotCursor({ view: { box, across, up }, at, lines }: PlotCursorProps) {
  const left = across.toPixel(at);
  return (
    <g className="plot-cursor">
      <line x1={left} x2={left} y1={box.top} y2={box.bottom} />
      {lines.map((line) => {
        const value = valueAt(line.x, line.y, at);
        return Number.isNaN(value) ? null : (
          <circle key={line.name} className={`tone-${line.tone}`} cx={left} cy={up.toPixel(value)} r={3.5} />
        );
      })}
    </g>
  );
}
