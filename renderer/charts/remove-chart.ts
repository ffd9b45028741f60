import type { IChartApi } from 'lightweight-charts';

/**
 * Takes the library's chart away for good. Any call that still comes afterwards, as from tools that let go of it late,
 * would plan a frame that paints on canvases which are gone. The library plans one frame at a time and cancels it here
 * without forgetting that it was planned, so with one planned just before there never is another.
 */
export function removeChart(chart: IChartApi): void {
  chart.applyOptions({});
  chart.remove();
}
