import type { IChartApi } from 'lightweight-charts';

const least = 0.25;
const most = 8;

/** Makes the pane below the prices taller (above 1) or lower, as dragging the line between them does. */
export function resizeLowerPane(chart: IChartApi, factor: number): void {
  const lower = chart.panes()[1];
  lower?.setStretchFactor(Math.min(most, Math.max(least, lower.getStretchFactor() * factor)));
}
