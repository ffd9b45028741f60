import type { PlotDash, PlotTone } from '#renderer/components/plots/plot-types.ts';

export interface SeriesLook {
  readonly tone: PlotTone;
  readonly dash: PlotDash;
}

// No tone stands twice, and no four neighbours share a stroke.
const looks: readonly SeriesLook[] = [
  { tone: 'one', dash: 'solid' },
  { tone: 'two', dash: 'dashed' },
  { tone: 'three', dash: 'dash-dot' },
  { tone: 'four', dash: 'dotted' },
  { tone: 'text', dash: 'solid' },
  { tone: 'five', dash: 'dashed' },
  { tone: 'up', dash: 'dash-dot' },
  { tone: 'muted', dash: 'dotted' },
];

/** How the line of the n-th series looks, in the table as on the chart. */
export const seriesLook = (place: number): SeriesLook => looks[place % looks.length] as SeriesLook;
