import type { ReactNode } from 'react';

interface LegendSeriesProps {
  readonly name: string;
  readonly colour: string;
  /** Place among the averages, which are drawn thin, dashed and thick. */
  readonly order: number;
  /** The value. */
  readonly children: ReactNode;
}

/** A line's name and value beside a sample of the line itself. */
export function LegendSeries({ name, colour, order, children }: LegendSeriesProps) {
  return (
    <span className="legend-series">
      <svg width="16" height="8" viewBox="0 0 16 8" aria-hidden="true" focusable="false">
        <line
          x1="0"
          x2="16"
          y1="4"
          y2="4"
          stroke={colour}
          strokeWidth={order === 2 ? 3 : 2}
          strokeDasharray={order === 1 ? '5 2' : undefined}
        />
      </svg>
      <span className="muted">{name}</span> {children}
    </span>
  );
}
