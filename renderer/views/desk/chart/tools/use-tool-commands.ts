import type { DeskChart } from '#renderer/charts/chart-contract.ts';
import type { ChartTool, ChartTools } from '#renderer/charts/tools/tools-contract.ts';
import { useCommands } from '#renderer/state/use-commands.ts';

interface ToolActions {
  begin(tool: ChartTool): void;
  toggleList(): void;
  askDate(): void;
  invert(): void;
  maximise(): void;
}

const pageBars = 20;

/** The commands of the chart's tools, from the strip, the keys, the palette and the menu alike. */
export function useToolCommands(chart: DeskChart, tools: ChartTools | null, actions: ToolActions): void {
  const page = (bars: number) => (): void => {
    chart.moveBars(bars);
    tools?.stepIfShown(bars);
  };
  useCommands({
    'chart.measure': () => actions.begin('measure'),
    'chart.horizontalLine': () => actions.begin('level'),
    'chart.trendLine': () => actions.begin('trend'),
    'chart.pinNote': () => actions.begin('note'),
    'replay.start': () => actions.begin('pick'),
    'chart.drawings': actions.toggleList,
    'chart.goTo': actions.askDate,
    'chart.invert': actions.invert,
    'chart.maximise': actions.maximise,
    'chart.left': () => tools?.step(-1, 0),
    'chart.right': () => tools?.step(1, 0),
    'chart.farLeft': page(-pageBars),
    'chart.farRight': page(pageBars),
  });
}
