import { useMemo } from 'react';
import { numberAxis } from './axis-kinds.ts';
import type { HistogramBin } from './histogram-bins.ts';
import { PlotFrame, type PlotView } from './plot-frame.tsx';
import { PlotLegend } from './plot-legend.tsx';
import { PlotMarkers } from './plot-markers.tsx';
import type { PlotAxis, PlotMarker, PlotTone, PlotWords } from './plot-types.ts';
import { usePlotCursor } from './use-plot-cursor.ts';

interface HistogramProps extends PlotWords {
  readonly x: PlotAxis;
  /** Of `histogramBins`, ascending. */
  readonly bins: readonly HistogramBin[];
  /** What is counted: `Stops touched`. */
  readonly counted: string;
  readonly tone?: PlotTone;
  /** The bins that matter are filled, such as those beyond a stop; the others are outlines. All are filled without it. */
  filled?(bin: HistogramBin): boolean;
  readonly markers?: readonly PlotMarker[];
}

const none: readonly never[] = [];
const filledAll = (): boolean => true;

function bars(view: PlotView, bins: readonly HistogramBin[], filled: (bin: HistogramBin) => boolean) {
  const { across, up } = view;
  return bins.map((bin) => {
    const [left, right] = [across.toPixel(bin.from), across.toPixel(bin.to)];
    const top = up.toPixel(bin.count);
    return (
      <rect
        key={bin.from}
        className={filled(bin) ? 'histogram-filled' : 'histogram-hollow'}
        x={left + 0.5}
        y={top}
        width={Math.max(right - left - 1, 1)}
        height={Math.max(up.toPixel(0) - top, 0)}
      />
    );
  });
}

/** How often a value fell where; pointer and arrow keys read a bin. */
export function Histogram(props: HistogramProps) {
  const { name, summary, x, bins, counted, tone = 'one', filled = filledAll, markers = none } = props;
  const cursor = usePlotCursor(bins.length);
  const extents = useMemo(() => {
    const upright = markers.filter(({ axis }) => axis === 'x').map(({ at }) => at);
    const ends = [...bins.flatMap(({ from, to }) => [from, to]), ...upright];
    return {
      x: [Math.min(...ends), Math.max(...ends)] as const,
      y: [0, Math.max(1, ...bins.map(({ count }) => count)) * 1.06] as const,
    };
  }, [bins, markers]);
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  const y = numberAxis(counted, 0, { from: 0 });
  const place = ({ from, to }: HistogramBin): string => `${x.format(from)} to ${x.format(to)}`;
  const current = cursor.index === null ? undefined : bins[cursor.index];
  const text = current === undefined ? undefined : `${place(current)}: ${y.format(current.count)}`;
  return (
    <PlotFrame
      name={name}
      summary={summary}
      x={x}
      y={y}
      xExtent={extents.x}
      yExtent={extents.y}
      legend={<PlotLegend at={text ?? `n = ${y.format(total)}`} entries={none} />}
      announcement={cursor.byKey ? text : undefined}
      table={() => ({
        headings: [x.label, counted],
        rows: bins.map((bin) => [place(bin), y.format(bin.count)]),
      })}
      onKeyDown={(event) => cursor.onKeyDown(event, 0)}
      onPointer={(pointer, { across }) => {
        const at = pointer === null ? Number.NaN : across.toValue(pointer.left);
        cursor.point(bins.findIndex(({ from, to }) => at >= from && at < to));
      }}
    >
      {(view) => (
        <>
          <g className={`tone-${tone}`}>{bars(view, bins, filled)}</g>
          <PlotMarkers view={view} markers={markers} />
          {current === undefined ? null : (
            <rect
              className="plot-cell-cursor"
              x={view.across.toPixel(current.from)}
              y={view.box.top}
              width={view.across.toPixel(current.to) - view.across.toPixel(current.from)}
              height={view.box.bottom - view.box.top}
            />
          )}
        </>
      )}
    </PlotFrame>
  );
}
