import { deskStore } from '#renderer/state/store.ts';
import { useCommands } from '#renderer/state/use-commands.ts';
import { indicatorName, lowerPaneIndicators } from '#shared/domain/indicator-specification.ts';
import type { Settings } from '#shared/domain/settings.ts';

function toggleScale(scale: Settings['priceScale']): void {
  const { settings, changeSettings } = deskStore.getState();
  changeSettings({ priceScale: settings?.priceScale === scale ? 'linear' : scale });
}

function nextLowerPane(): void {
  const { settings, changeSettings } = deskStore.getState();
  const names = [null, ...lowerPaneIndicators.map(indicatorName)];
  const index = names.indexOf(settings?.lowerPane ?? null);
  changeSettings({ lowerPane: names[(index + 1) % names.length] ?? null });
}

/** Answers the commands that change how the chart is drawn. */
export function useChartOptionCommands(): void {
  useCommands({
    'chart.logarithmic': () => toggleScale('logarithmic'),
    'chart.percent': () => toggleScale('percent'),
    'chart.lowerPane': nextLowerPane,
  });
}
