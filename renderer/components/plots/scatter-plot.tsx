import { useMemo } from 'react';
import { columnExtent } from './column-extent.ts';
import { nearestPoint, pointOrder } from './point-order.ts';
import { padExtent } from './pad-extent.ts';
import { PlotFrame } from './plot-frame.tsx';
import { PlotLegend } from './plot-legend.tsx';
import { PlotMarkers } from './plot-markers.tsx';
import { PlotMarks } from './plot-marks.tsx';
import type { PlotAxis, PlotBand, PlotLine, PlotMarker, PlotPoints, PlotWords } from './plot-types.ts';
import { usePlotCursor } from './use-plot-cursor.ts';

interface ScatterPlotProps extends PlotWords {
  readonly x: PlotAxis;
  readonly y: PlotAxis;
  readonly points: readonly PlotPoints[];
  /** Such as a fitted or an expected line. */
  readonly lines?: readonly PlotLine[];
  /** Such as a cone. */
  readonly bands?: readonly PlotBand[];
  readonly markers?: readonly PlotMarker[];
  /** What a point stands for, such as its dates; beside its coordinates in read-out and table. */
  describe?(set: number, index: number): string;
}

const none: readonly never[] = [];

/** Points, each of which pointer and arrow keys (in order of x) can read. */
export function ScatterPlot(props: ScatterPlotProps) {
  const { name, summary, x, y, points, lines = none, bands = none, markers = none, describe } = props;
  const order = useMemo(() => pointOrder(points), [points]);
  const extents = useMemo(() => {
    const levels = bands.flatMap((band) => band.levels.flatMap(({ low, high }) => [low, high]));
    const upright = markers.filter(({ axis }) => axis === 'x').map(({ at }) => at);
    const level = markers.filter(({ axis }) => axis === 'y').map(({ at }) => at);
    return {
      x: padExtent(columnExtent([...[...points, ...lines, ...bands].map((mark) => mark.x), upright]), 0.02),
      y: padExtent(columnExtent([...[...points, ...lines].map((mark) => mark.y), ...levels, level])),
    };
  }, [points, lines, bands, markers]);
  const cursor = usePlotCursor(order.length);
  const read = (place: number) => {
    const { set, index } = order.at(place);
    const { name: of, x: across, y: up } = points[set] as PlotPoints;
    return {
      across: across[index] as number,
      up: up[index] as number,
      cells: [
        ...(points.length > 1 ? [of] : []),
        x.format(across[index] as number),
        y.format(up[index] as number),
        ...(describe === undefined ? [] : [describe(set, index)]),
      ],
    };
  };
  const current = cursor.index === null ? null : read(cursor.index);
  const text = current?.cells.join(' · ');
  return (
    <PlotFrame
      name={name}
      summary={summary}
      x={x}
      y={y}
      xExtent={extents.x}
      yExtent={extents.y}
      legend={
        <PlotLegend
          at={text ?? `${order.length.toLocaleString('en-US')} points`}
          entries={[
            ...points.map((set) => ({
              name: set.name,
              tone: set.tone,
              sample: set.shape ?? ('filled' as const),
            })),
            ...lines.map((line) => ({ ...line, sample: 'line' as const })),
            ...bands.flatMap(({ levels, tone }) =>
              levels.map((level) => ({ name: level.name, tone, sample: 'band' as const })),
            ),
          ]}
        />
      }
      announcement={cursor.byKey ? text : undefined}
      table={() => ({
        headings: [
          ...(points.length > 1 ? ['Set'] : []),
          x.label,
          y.label,
          ...(describe === undefined ? [] : ['Point']),
        ],
        rows: Array.from({ length: order.length }, (_, place) => read(place).cells),
      })}
      onKeyDown={(event) => cursor.onKeyDown(event, 0)}
      onPointer={(pointer, { across, up }) =>
        cursor.point(
          pointer === null ? null : nearestPoint(points, order, across, up, pointer.left, pointer.top),
        )
      }
    >
      {(view) => (
        <>
          <PlotMarks view={view} bands={bands} points={points} lines={lines} />
          <PlotMarkers view={view} markers={markers} />
          {current === null ? null : (
            <circle
              className="plot-point-cursor"
              cx={view.across.toPixel(current.across)}
              cy={view.up.toPixel(current.up)}
              r={6}
            />
          )}
        </>
      )}
    </PlotFrame>
  );
}
