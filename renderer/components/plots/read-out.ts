import { nearestIndex } from './cursor-stops.ts';
import type { LegendEntry } from './plot-legend.tsx';
import type { Column, PlotAxis, PlotBand, PlotLine, PlotTable } from './plot-types.ts';

/** The value of a column at the x nearest to `at`; NaN outside of what the column spans. */
export function valueAt(x: Column, y: Column, at: number): number {
  const index = nearestIndex(x, at);
  if (index < 0 || at < (x[0] as number) || at > (x[x.length - 1] as number)) return Number.NaN;
  return y[index] as number;
}

const rangeText = (low: number, high: number, axis: PlotAxis): string =>
  `${axis.format(low)} to ${axis.format(high)}`;

/** Name and value of every line and band at a stop. */
export function legendEntries(
  lines: readonly PlotLine[],
  bands: readonly PlotBand[],
  axis: PlotAxis,
  at: number,
): readonly LegendEntry[] {
  return [
    ...lines.map(({ name, tone, dash, x, y }) => ({
      name,
      tone,
      sample: 'line' as const,
      ...(dash === undefined ? {} : { dash }),
      value: axis.format(valueAt(x, y, at)),
    })),
    ...bands.flatMap(({ x, levels, tone }) =>
      levels.map(({ name, low, high }) => ({
        name,
        tone,
        sample: 'band' as const,
        value: rangeText(valueAt(x, low, at), valueAt(x, high, at), axis),
      })),
    ),
  ];
}

/** The table of a plot that is read at stops: a row for each. */
export function stopTable(
  stops: Column,
  lines: readonly PlotLine[],
  bands: readonly PlotBand[],
  x: PlotAxis,
  y: PlotAxis,
): PlotTable {
  const headings = legendEntries(lines, bands, y, Number.NaN).map(({ name }) => name);
  return {
    headings: [x.label, ...headings],
    rows: Array.from(stops, (stop) => [
      x.format(stop),
      ...legendEntries(lines, bands, y, stop).map(({ value }) => value ?? ''),
    ]),
  };
}
