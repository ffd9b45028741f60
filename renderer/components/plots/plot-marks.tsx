import { bandPath, dotsPath, linePath, ringsPath } from './mark-paths.ts';
import type { PlotView } from './plot-frame.tsx';
import type { PlotBand, PlotLine, PlotPoints } from './plot-types.ts';

/** Clear of each other, dots are this strong; where all layers meet they are nearly solid. */
const layers = 6;

interface MarksProps {
  readonly view: PlotView;
  readonly bands: readonly PlotBand[];
  readonly lines: readonly PlotLine[];
  readonly points: readonly PlotPoints[];
}

/** Bands under points under lines. */
export function PlotMarks({ view, bands, lines, points }: MarksProps) {
  const { across, up, box } = view;
  const radius = Math.max(2, box.fontPixels * 0.24);
  return (
    <g>
      {bands.map((band) =>
        band.levels.map(({ name, low, high }) => (
          <path
            key={name}
            className={`plot-band tone-${band.tone}`}
            d={bandPath(band.x, low, high, across, up)}
          />
        )),
      )}
      {points.map(({ name, x, y, tone, shape = 'filled' }) =>
        shape === 'hollow' ? (
          <path key={name} className={`plot-rings tone-${tone}`} d={ringsPath(x, y, across, up, radius)} />
        ) : (
          <g key={name} className={`plot-dots tone-${tone}`} strokeWidth={2 * radius}>
            {Array.from({ length: layers }, (_, layer) => (
              <path key={layer} d={dotsPath(x, y, across, up, layer, layers)} />
            ))}
          </g>
        ),
      )}
      {lines.map(({ name, x, y, tone, dash = 'solid' }) => (
        <path key={name} className={`plot-line tone-${tone} dash-${dash}`} d={linePath(x, y, across, up)} />
      ))}
    </g>
  );
}
