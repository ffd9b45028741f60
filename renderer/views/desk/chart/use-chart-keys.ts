import type { DeskChart } from '#renderer/charts/chart-contract.ts';
import { useCommands } from '#renderer/state/use-commands.ts';

const zoomStep = 1.25;
const pageBars = 20;

/** Answers the commands that move and zoom the chart; their keys count while it has the focus, or nothing has. */
export function useChartKeys(chart: DeskChart | null): void {
  useCommands({
    'chart.reset': () => chart?.reset(),
    'chart.left': () => chart?.moveBars(-1),
    'chart.right': () => chart?.moveBars(1),
    'chart.farLeft': () => chart?.moveBars(-pageBars),
    'chart.farRight': () => chart?.moveBars(pageBars),
    'chart.zoomIn': () => chart?.zoom(zoomStep),
    'chart.zoomOut': () => chart?.zoom(1 / zoomStep),
    'chart.pricesTaller': () => chart?.stretchPrices(zoomStep),
    'chart.pricesFlatter': () => chart?.stretchPrices(1 / zoomStep),
    'chart.lowerPaneTaller': () => chart?.resizeLowerPane(zoomStep),
    'chart.lowerPaneFlatter': () => chart?.resizeLowerPane(1 / zoomStep),
    'chart.oldest': () => chart?.moveBars(Number.NEGATIVE_INFINITY),
    'chart.newest': () => chart?.moveBars(Number.POSITIVE_INFINITY),
  });
}
