import type { KeyboardEvent } from 'react';
import type { DeskChart } from '#renderer/charts/chart-contract.ts';
import { useCommands } from '#renderer/state/use-commands.ts';

const zoomStep = 1.25;
const pageBars = 20;

/** The chart's commands, and what the keys do while it has the focus: arrows move a bar, with Ctrl further, up and down zoom. */
export function useChartKeys(chart: DeskChart | null): (event: KeyboardEvent) => void {
  useCommands({ 'chart.reset': () => chart?.reset() });
  return (event) => {
    if (chart === null || event.altKey || event.metaKey) return;
    const far = event.ctrlKey || event.shiftKey ? pageBars : 1;
    const moves: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => chart.moveBars(-far),
      ArrowRight: () => chart.moveBars(far),
      ArrowUp: () => chart.zoom(zoomStep),
      ArrowDown: () => chart.zoom(1 / zoomStep),
      PageUp: () => chart.moveBars(-pageBars),
      PageDown: () => chart.moveBars(pageBars),
      Home: () => chart.moveBars(Number.NEGATIVE_INFINITY),
      End: () => chart.moveBars(Number.POSITIVE_INFINITY),
    };
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    move();
  };
}
