import { type KeyboardEvent, type PointerEvent, useMemo, useRef } from 'react';
import { axisScale } from '#renderer/components/plots/axis-scale.ts';
import { dayAxis, numberAxis } from '#renderer/components/plots/axis-kinds.ts';
import { columnExtent } from '#renderer/components/plots/column-extent.ts';
import { linePath } from '#renderer/components/plots/mark-paths.ts';
import { usePlotSize } from '#renderer/components/plots/use-plot-size.ts';
import { formatDay } from '#shared/format/format-day.ts';
import type { RequestOutput } from '#shared/ipc/contract.ts';
import type { HoldingRange } from './holding-range.ts';
import { type Grip, moveRange } from './move-range.ts';
import { stepDay } from './step-day.ts';

interface RangeStripProps {
  readonly history: RequestOutput<'leverage.path'>;
  readonly index: string;
  readonly range: HoldingRange;
  onRange(range: HoldingRange): void;
}

const days = dayAxis('');
const growth = numberAxis('');
/** Ends are taken at their handles, which stand outside the holding so that a short one keeps two. */
const handle = 8;
const reach = 4;

/** The index over all of history, on a logarithmic scale. */
function stripPath({ day, index }: RequestOutput<'leverage.path'>, width: number, height: number): string {
  const logs = index.map(Math.log);
  return linePath(
    day,
    logs,
    axisScale(days, [day[0] as number, day.at(-1) as number], [handle + 1, width - handle - 1]),
    axisScale(growth, columnExtent([logs]), [height - 4, 4]),
  );
}

/** All of history in a strip: drag an end of the holding, the whole of it, or a new one; each end is a slider by key. */
export function RangeStrip({ history, index, range, onRange }: RangeStripProps) {
  const { stage, size } = usePlotSize();
  const grip = useRef<Grip | null>(null);
  const [first, last] = [history.day[0] as number, history.day.at(-1) as number];
  const width = size?.width ?? 1;
  const height = size?.height ?? 1;
  const across = axisScale(days, [first, last], [handle + 1, width - handle - 1]);
  const path = useMemo(() => stripPath(history, width, height), [history, width, height]);
  const [left, right] = [across.toPixel(range.from), across.toPixel(range.to)];

  const onPointerDown = (event: PointerEvent<SVGSVGElement>): void => {
    const at = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const day = Math.round(across.toValue(at));
    if (at > left - handle - reach && at < left + 1) grip.current = { kind: 'from' };
    else if (at > right - 1 && at < right + handle + reach) grip.current = { kind: 'to' };
    else grip.current = at > left && at < right ? { kind: 'whole', day, range } : { kind: 'new', day };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<SVGSVGElement>): void => {
    if (grip.current === null) return;
    const at = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const next = moveRange(grip.current, range, across.toValue(at), first, last);
    if (next.from !== range.from || next.to !== range.to) onRange(next);
  };
  const release = (): void => {
    grip.current = null;
  };
  const end = (kind: 'from' | 'to') => {
    const day = range[kind];
    return {
      role: 'slider',
      tabIndex: 0,
      'aria-label': kind === 'from' ? 'First day of the holding' : 'Last day of the holding',
      'aria-valuemin': first,
      'aria-valuemax': last,
      'aria-valuenow': day,
      'aria-valuetext': formatDay(day),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        const next = stepDay(event.key, day, first, last);
        if (next === null) return;
        event.preventDefault();
        onRange(moveRange({ kind }, range, next, first, last));
      },
    } as const;
  };
  return (
    <div className="range-strip">
      <span className="range-strip-day">{formatDay(first)}</span>
      <div className="range-strip-stage" ref={stage}>
        <svg
          width={width}
          height={height}
          onPointerDown={onPointerDown}
          onPointerMove={onPointerMove}
          onPointerUp={release}
          onPointerCancel={release}
        >
          <title>{`History of ${index}; the holding is marked`}</title>
          <rect className="range-strip-back" width={width} height={height} />
          <path className="range-strip-line" d={path} />
          <rect className="range-strip-chosen" x={left} width={Math.max(right - left, 1)} height={height} />
          <g className="range-strip-end" {...end('from')}>
            <rect x={left - handle} y={height / 2 - 11} width={handle} height={22} rx={3} />
            <path d={`M${left} 0V${height}`} />
          </g>
          <g className="range-strip-end" {...end('to')}>
            <rect x={right} y={height / 2 - 11} width={handle} height={22} rx={3} />
            <path d={`M${right} 0V${height}`} />
          </g>
        </svg>
      </div>
      <span className="range-strip-day">{formatDay(last)}</span>
    </div>
  );
}
