import { type KeyboardEvent, type PointerEvent, type ReactNode, useId, useState } from 'react';
import { LiveText } from '../live/live-text.tsx';
import type { PlotSize } from './plot-box.ts';
import { PlotTableView } from './plot-table-view.tsx';
import type { PlotTable, PlotWords } from './plot-types.ts';
import { usePlotSize } from './use-plot-size.ts';

export interface PlotPointer {
  /** Pixels from the picture's top left corner. */
  readonly left: number;
  readonly top: number;
  readonly pressed: boolean;
}

interface PlotShellProps extends PlotWords {
  /** What the marks are called, with their values at the cursor. */
  readonly legend?: ReactNode;
  /** Said to a screen reader when it changes, such as the values at a cursor that a key has moved. */
  readonly announcement?: string | undefined;
  /** Made only when the table is opened. */
  table(): PlotTable;
  readonly onKeyDown?: ((event: KeyboardEvent) => void) | undefined;
  /** Null once the pointer has left. */
  onPointer?(at: PlotPointer | null, size: PlotSize): void;
  /** The picture for a size: SVG elements. */
  children(size: PlotSize): ReactNode;
}

/** What every plot has: a heading, a legend, a picture that fits its place and takes the keys, and its twin as a table. */
export function PlotShell(props: PlotShellProps) {
  const { name, summary, legend, announcement, table, onKeyDown, onPointer, children } = props;
  const id = useId();
  const [open, setOpen] = useState(false);
  const { stage, size } = usePlotSize();
  const point = (event: PointerEvent): void => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const at = { left: event.clientX - left, top: event.clientY - top, pressed: event.buttons === 1 };
    if (size !== null) onPointer?.(at, size);
  };
  return (
    <figure className="plot" aria-labelledby={`${id}-name`}>
      <figcaption className="plot-head">
        <h2 id={`${id}-name`}>{name}</h2>
        <button
          type="button"
          className="plot-table-button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          Table<span className="visually-hidden"> of {name}</span>
        </button>
        {legend}
      </figcaption>
      <div className="plot-stage" ref={stage}>
        {/* biome-ignore lint/a11y: the plot takes the arrow keys; its name and summary stand beside it */}
        <div
          className="plot-picture"
          role="application"
          aria-roledescription="plot"
          aria-labelledby={`${id}-name`}
          aria-describedby={`${id}-summary`}
          tabIndex={0}
          onKeyDown={onKeyDown}
          onPointerMove={point}
          onPointerDown={point}
          onPointerLeave={() => size !== null && onPointer?.(null, size)}
        >
          {size === null ? null : (
            <svg width={size.width} height={size.height} aria-hidden="true" focusable="false">
              {children(size)}
            </svg>
          )}
        </div>
        {open ? <PlotTableView name={name} table={table()} onClose={() => setOpen(false)} /> : null}
      </div>
      <p id={`${id}-summary`} className="visually-hidden">
        {summary}
      </p>
      <LiveText>{announcement ?? ''}</LiveText>
    </figure>
  );
}
