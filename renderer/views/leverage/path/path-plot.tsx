import { type KeyboardEvent, type PointerEvent, useId, useRef, useState } from 'react';
import { axisScale } from '#renderer/components/plots/axis-scale.ts';
import { numberAxis, percentAxis } from '#renderer/components/plots/axis-kinds.ts';
import { columnExtent } from '#renderer/components/plots/column-extent.ts';
import { padExtent } from '#renderer/components/plots/pad-extent.ts';
import { PlotAxes } from '#renderer/components/plots/plot-axes.tsx';
import { PlotTableView } from '#renderer/components/plots/plot-table-view.tsx';
import { plotBox } from '#renderer/components/plots/plot-box.ts';
import { PlotMarks } from '#renderer/components/plots/plot-marks.tsx';
import type { PlotAxis, PlotDash, PlotTone } from '#renderer/components/plots/plot-types.ts';
import { stopTable } from '#renderer/components/plots/read-out.ts';
import { usePlotSize } from '#renderer/components/plots/use-plot-size.ts';
import type { ExploredPath } from '#shared/leverage/explore-path.ts';
import { signedPercent, timesText } from '../idea/words.ts';
import { pathSentence } from './path-sentence.ts';

interface PathPlotProps {
  readonly path: ExploredPath;
  /** Puts a point of the index's path to a growth since the start. */
  onPoint(place: number, level: number): void;
}

const looks: Readonly<Record<string, { readonly tone: PlotTone; readonly dash: PlotDash }>> = {
  '1': { tone: 'text', dash: 'solid' },
  '3': { tone: 'one', dash: 'solid' },
  '-3': { tone: 'two', dash: 'dashed' },
};
const otherLook = { tone: 'three', dash: 'dotted' } as const;
const name = 'The index and the funds on the drawn path';
const days: PlotAxis = {
  ...numberAxis('Sessions', 0),
  formatTick: (value) => (Number.isInteger(value) ? String(value) : ''),
};
const changes = percentAxis('Change', 0);
/** One press of an arrow key; Page Up and Page Down take five. */
const keySteps: Readonly<Record<string, number>> = {
  ArrowUp: 0.01,
  ArrowDown: -0.01,
  PageUp: 0.05,
  PageDown: -0.05,
};

/** A path of the index whose points can be dragged or stepped by key, with what the funds make of it. */
export function PathPlot({ path, onPoint }: PathPlotProps) {
  const { stage, size } = usePlotSize();
  const id = useId();
  const [open, setOpen] = useState(false);
  const held = useRef<number | null>(null);
  // While a point is held the axis stays, or the point would run from the hand.
  const [heldExtent, setHeldExtent] = useState<readonly [number, number] | null>(null);
  const x = Float64Array.from(path.index, (_, i) => i);
  const lines = path.funds.map(({ multiple, growth }) => ({
    name: timesText(multiple),
    x,
    y: growth.map((value) => value - 1),
    ...(looks[String(multiple)] ?? otherLook),
  }));
  const extent = heldExtent ?? padExtent(columnExtent(lines.map(({ y }) => y)), 0.08);
  const last = path.index.length - 1;

  const picture = () => {
    if (size === null) return null;
    const provisional = plotBox(size, []);
    const ticks = axisScale(changes, extent, [provisional.bottom, provisional.top]).ticks(6);
    const box = plotBox(
      size,
      ticks.map(({ label }) => label),
    );
    const across = axisScale(days, [0, last], [box.left + 4, box.right - 8]);
    const up = axisScale(changes, extent, [box.bottom, box.top]);
    const release = (): void => {
      held.current = null;
      setHeldExtent(null);
    };
    const drag = (event: PointerEvent<SVGSVGElement>): void => {
      if (held.current === null) return;
      const top = event.clientY - event.currentTarget.getBoundingClientRect().top;
      onPoint(held.current, 1 + up.toValue(Math.max(box.top, Math.min(box.bottom, top))));
    };
    const step = (event: KeyboardEvent, place: number, level: number): void => {
      const by = keySteps[event.key];
      if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      onPoint(place, level + by);
    };
    return (
      <svg
        width={size.width}
        height={size.height}
        onPointerMove={drag}
        onPointerUp={release}
        onPointerCancel={release}
      >
        <title>{name}</title>
        <g aria-hidden="true">
          <PlotAxes box={box} across={across} up={up} />
          <PlotMarks view={{ box, across, up }} bands={[]} points={[]} lines={lines} />
        </g>
        {Array.from(path.index, (level, place) =>
          place === 0 ? null : (
            <circle
              key={place}
              className="path-point"
              cx={across.toPixel(place)}
              cy={up.toPixel(level - 1)}
              r={7}
              role="slider"
              tabIndex={0}
              aria-label={`Index after ${place} of ${last} sessions`}
              aria-orientation="vertical"
              aria-valuemin={-95}
              aria-valuemax={400}
              aria-valuenow={Math.round((level - 1) * 10_000) / 100}
              aria-valuetext={signedPercent(level - 1)}
              onKeyDown={(event) => step(event, place, level)}
              onPointerDown={(event) => {
                held.current = place;
                setHeldExtent([Math.min(extent[0], level - 1.25), Math.max(extent[1], level - 0.75)]);
                event.currentTarget.ownerSVGElement?.setPointerCapture(event.pointerId);
              }}
            />
          ),
        )}
      </svg>
    );
  };
  return (
    <div
      className="path-plot"
      role="group"
      aria-roledescription="plot"
      aria-label={name}
      aria-describedby={`${id}-summary`}
    >
      <button type="button" className="plot-table-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        Table<span className="visually-hidden"> of {name}</span>
      </button>
      <div className="plot-stage path-stage" ref={stage}>
        {picture()}
        {open ? (
          <PlotTableView
            name={name}
            table={stopTable([...x], lines, [], days, changes)}
            onClose={() => setOpen(false)}
          />
        ) : null}
      </div>
      <p id={`${id}-summary`} className="visually-hidden">
        {pathSentence(path)}
      </p>
    </div>
  );
}
