import { placeLabels } from './place-labels.ts';
import { textPixels } from './plot-box.ts';
import type { PlotView } from './plot-frame.tsx';
import type { PlotMarker } from './plot-types.ts';

const within = (at: number, from: number, to: number): boolean =>
  at >= Math.min(from, to) && at <= Math.max(from, to);

interface PlotMarkersProps {
  readonly view: PlotView;
  readonly markers: readonly PlotMarker[];
}

/** Straight lines with their words; words of upright lines step down where they would meet. */
export function PlotMarkers({ view: { box, across, up }, markers }: PlotMarkersProps) {
  const shown = markers.filter(({ axis, at }) =>
    axis === 'x' ? within(at, across.from, across.to) : within(at, up.from, up.to),
  );
  const upright = shown.filter(({ axis }) => axis === 'x');
  const placed = placeLabels(
    upright.map(({ at, label }) => ({
      at: across.toPixel(at),
      width: textPixels(label, box.fontPixels) + 8,
    })),
    box.left,
    box.right,
  );
  return (
    <g className="plot-markers">
      {shown.map(({ axis, at, label, tone = 'text', dash = 'dashed' }) => {
        if (axis === 'y') {
          const top = Math.round(up.toPixel(at)) + 0.5;
          return (
            <g key={label} className={`tone-${tone}`}>
              <line className={`dash-${dash}`} x1={box.left} x2={box.right} y1={top} y2={top} />
              <text x={box.right - 2} y={top - 4} textAnchor="end">
                {label}
              </text>
            </g>
          );
        }
        const left = Math.round(across.toPixel(at)) + 0.5;
        const place = placed[upright.findIndex((marker) => marker.label === label)];
        if (place === undefined) return null;
        return (
          <g key={label} className={`tone-${tone}`}>
            <line className={`dash-${dash}`} x1={left} x2={left} y1={box.top} y2={box.bottom} />
            <text x={place.left + 4} y={box.top + box.fontPixels * (1.05 + 1.3 * place.row)}>
              {label}
            </text>
          </g>
        );
      })}
    </g>
  );
}
