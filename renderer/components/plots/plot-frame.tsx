import type { KeyboardEvent, ReactNode } from 'react';
import { type AxisScale, axisScale } from './axis-scale.ts';
import { PlotAxes } from './plot-axes.tsx';
import { type PlotBox, plotBox, type PlotSize, tickCount } from './plot-box.ts';
import { type PlotPointer, PlotShell } from './plot-shell.tsx';
import type { PlotAxis, PlotTable, PlotWords } from './plot-types.ts';

/** A picture with its axes laid over pixels; what marks are drawn with. */
export interface PlotView {
  readonly box: PlotBox;
  readonly across: AxisScale;
  readonly up: AxisScale;
}

export interface PlotFrameProps extends PlotWords {
  readonly x: PlotAxis;
  readonly y: PlotAxis;
  /** Ends of the marks, for the ends that the axes leave open. */
  readonly xExtent: readonly [number, number];
  readonly yExtent: readonly [number, number];
  readonly legend?: ReactNode;
  readonly announcement?: string | undefined;
  table(): PlotTable;
  readonly onKeyDown?: ((event: KeyboardEvent) => void) | undefined;
  onPointer?(at: PlotPointer | null, view: PlotView): void;
  /** The marks, as SVG. */
  children(view: PlotView): ReactNode;
}

/** Lays both axes over the pixels of a size; the room on the left follows the longest figure there. */
function layOut({ x, y, xExtent, yExtent }: PlotFrameProps, size: PlotSize): PlotView {
  const provisional = plotBox(size, []);
  const rows = tickCount(provisional.bottom - provisional.top, size.fontPixels);
  const labels = axisScale(y, yExtent, [provisional.bottom, provisional.top]).ticks(rows);
  const box = plotBox(
    size,
    labels.map(({ label }) => label),
  );
  return {
    box,
    across: axisScale(x, xExtent, [box.left, box.right]),
    up: axisScale(y, yExtent, [box.bottom, box.top]),
  };
}

/** A plot over two numeric axes with grid lines and tabular figures. */
export function PlotFrame(props: PlotFrameProps) {
  const { name, summary, legend, announcement, table, onKeyDown, onPointer, children } = props;
  return (
    <PlotShell
      name={name}
      summary={summary}
      legend={legend}
      announcement={announcement}
      table={table}
      onKeyDown={onKeyDown}
      onPointer={(at, size) => onPointer?.(at, layOut(props, size))}
    >
      {(size) => {
        const view = layOut(props, size);
        return (
          <>
            <PlotAxes {...view} />
            {children(view)}
          </>
        );
      }}
    </PlotShell>
  );
}
