import type { TimePane } from '#renderer/charts/time-lines/time-pane.ts';

/** The last values of every pane in a sentence each. */
export const chartSummary = (panes: readonly TimePane[], dates: string): string =>
  panes
    .map(({ name, axis, lines }) => {
      const last = lines.map((line) => `${line.name} ${axis.format(line.values.at(-1) ?? Number.NaN)}`);
      return `${name}, ${dates}: at the end ${last.join(', ')}.`;
    })
    .join(' ');
