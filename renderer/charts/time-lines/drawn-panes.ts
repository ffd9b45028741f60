import type { PlotDash, PlotTone } from '#renderer/components/plots/plot-types.ts';
import type { DrawnPane } from './time-lines-contract.ts';
import type { TimePane } from './time-pane.ts';

/** The strokes of `plots.css`, in pixels. */
const strokes: Readonly<Record<PlotDash, readonly number[]>> = {
  solid: [],
  dashed: [7, 4],
  dotted: [2, 3],
  'dash-dot': [9, 3, 2, 3],
};

/** Panes with the colours and strokes of their tones. */
export function drawnPanes(
  panes: readonly TimePane[],
  colourOf: (tone: PlotTone) => string,
): readonly DrawnPane[] {
  return panes.map(({ axis, lines, guides = [], weight }) => ({
    scale: axis.kind === 'logarithmic' ? 'logarithmic' : 'linear',
    format: axis.format,
    formatTick: axis.formatTick,
    guides,
    weight,
    lines: lines.map(({ name, values, tone, dash = 'solid' }) => ({
      name,
      values,
      colour: colourOf(tone),
      dash: strokes[dash],
    })),
  }));
}
