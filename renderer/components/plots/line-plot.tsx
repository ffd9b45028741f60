import { useMemo } from 'react';
import { columnExtent } from './column-extent.ts';
import { cursorStops, nearestIndex } from './cursor-stops.ts';
import { padExtent } from './pad-extent.ts';
import { PlotCursor } from './plot-cursor.tsx';
import { PlotFrame } from './plot-frame.tsx';
import { PlotLegend } from './plot-legend.tsx';
import { PlotMarkers } from './plot-markers.tsx';
import { PlotMarks } from './plot-marks.tsx';
import type { PlotAxis, PlotBand, PlotLine, PlotMarker, PlotPoints, PlotWords } from './plot-types.ts';
import { legendEntries, stopTable } from './read-out.ts';
import { usePlotCursor } from './use-plot-cursor.ts';

export interface LinePlotProps extends PlotWords {
  readonly x: PlotAxis;
  readonly y: PlotAxis;
  readonly lines: readonly PlotLine[];
  /** Areas behind the lines. */
  readonly bands?: readonly PlotBand[];
  /** Points behind the lines, not read out; a `ScatterPlot` reads them. */
  readonly points?: readonly PlotPoints[];
  readonly markers?: readonly PlotMarker[];
  /** Where the values are read while no cursor is shown; the last x when absent. */
  readonly restAt?: number;
}

const none: readonly never[] = [];

/** Lines over a numeric axis; pointer and arrow keys read the values of all where the cursor is. */
export function LinePlot(props: LinePlotProps) {
  const { name, summary, x, y, lines, bands = none, points = none, markers = none, restAt } = props;
  const marks = useMemo(() => {
    const stops = cursorStops([...lines.map((line) => line.x), ...bands.map((band) => band.x)]);
    const heights = [
      ...lines.map((line) => line.y),
      ...points.map((set) => set.y),
      ...bands.flatMap(({ levels }) => levels.flatMap(({ low, high }) => [low, high])),
      markers.filter(({ axis }) => axis === 'y').map(({ at }) => at),
    ];
    return {
      stops,
      xExtent: columnExtent([stops, ...points.map((set) => set.x)]),
      yExtent: padExtent(columnExtent(heights)),
    };
  }, [lines, bands, points, markers]);
  const cursor = usePlotCursor(marks.stops.length);
  const rest = restAt === undefined ? marks.stops.length - 1 : nearestIndex(marks.stops, restAt);
  const stop = marks.stops[cursor.index ?? rest] ?? Number.NaN;
  const entries = legendEntries(lines, bands, y, stop);
  const at = `${x.label} ${x.format(stop)}`;
  const announcement = cursor.byKey
    ? `${at}: ${entries.map((entry) => `${entry.name} ${entry.value}`).join(', ')}`
    : undefined;
  return (
    <PlotFrame
      name={name}
      summary={summary}
      x={x}
      y={y}
      xExtent={marks.xExtent}
      yExtent={marks.yExtent}
      legend={<PlotLegend at={at} entries={entries} />}
      announcement={announcement}
      table={() => stopTable(marks.stops, lines, bands, x, y)}
      onKeyDown={(event) => cursor.onKeyDown(event, rest)}
      onPointer={(pointer, { across }) =>
        cursor.point(pointer === null ? null : nearestIndex(marks.stops, across.toValue(pointer.left)))
      }
    >
      {(view) => (
        <>
          <PlotMarks view={view} bands={bands} points={points} lines={lines} />
          <PlotMarkers view={view} markers={markers} lines={lines} />
          {cursor.index === null ? null : <PlotCursor view={view} at={stop} lines={lines} />}
        </>
      )}
    </PlotFrame>
  );
}
