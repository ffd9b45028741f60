import { placeLabels } from './place-labels.ts';
import { placeBeside } from './place-beside.ts';
import { textPixels } from './plot-box.ts';
import type { PlotView } from './plot-frame.tsx';
import type { PlotMarker } from './plot-types.ts';

const within = (at: number, from: number, to: number): boolean =>
  at >= Math.min(from, to) && at <= Math.max(from, to);

interface PlotMarkersProps {
  readonly view: PlotView;
  readonly markers: readonly PlotMarker[];
  /** Drawn lines that the words of level lines keep clear of. */
  readonly lines?: readonly { readonly x: ArrayLike<number>; readonly y: ArrayLike<number> }[];
}

/** Straight lines with their words; words of upright lines step down where they would meet. */
export function PlotMarkers({ view: { box, across, up }, markers, lines }: PlotMarkersProps) {
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
  const drawn = shown.some(({ axis }) => axis === 'y')
    ? (lines ?? []).map(({ x, y }) => ({ x: Array.from(x, across.toPixel), y: Array.from(y, up.toPixel) }))
    : [];
  return (
    <g className="plot-markers">
      {shown.map(({ axis, at, label, tone = 'text', dash = 'dashed' }) => {
        if (axis === 'y') {
          const top = Math.round(up.toPixel(at)) + 0.5;
          const size = { width: textPixels(label, box.fontPixels) + 2, height: box.fontPixels };
          const place = placeBeside({ area: box, at: top, ...size }, drawn);
          return (
            <g key={label} className={`tone-${tone}`}>
              <line className={`dash-${dash}`} x1={box.left} x2={box.right} y1={top} y2={top} />
              <text x={place.left} y={place.bottom - 1}>
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
