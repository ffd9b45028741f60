import type { PlotTable } from '#renderer/components/plots/plot-types.ts';
import { thinRows } from '#renderer/components/plots/thin-rows.ts';
import { formatDay } from '#shared/format/format-day.ts';
import type { TimePane } from './time-pane.ts';

/** As many rows as are written; of a longer span every so many sessions, with the first and the last. */
const mostRows = 400;

/** The lines of all panes by session. */
export function timeTable(days: ArrayLike<number>, panes: readonly TimePane[]): PlotTable {
  const sessions = thinRows(
    Array.from({ length: days.length }, (_, index) => index),
    mostRows,
  );
  return {
    headings: ['Date', ...panes.flatMap(({ name, lines }) => lines.map((line) => `${line.name}, ${name}`))],
    rows: sessions.map((session) => [
      formatDay(days[session] as number),
      ...panes.flatMap(({ axis, lines }) =>
        lines.map(({ values }) => axis.format(values[session] as number)),
      ),
    ]),
  };
}
