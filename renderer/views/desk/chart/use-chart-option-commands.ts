import { selectSettings } from '#renderer/state/selectors.ts';
import { deskStore } from '#renderer/state/store.ts';
import { usePanel } from '#renderer/state/panel-context.ts';
import { useCommands } from '#renderer/state/use-commands.ts';
import { indicatorName, lowerPaneIndicators } from '#shared/domain/indicator-specification.ts';
import type { Panel } from '#shared/domain/panel.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { changeChartOptions, chartOptionsOf } from './chart-options-of.ts';

const optionsNow = (panel: Panel | null) => chartOptionsOf(selectSettings(deskStore.getState()), panel);

function toggleScale(panel: Panel | null, scale: Settings['priceScale']): void {
  changeChartOptions(panel, { priceScale: optionsNow(panel).priceScale === scale ? 'linear' : scale });
}

function nextLowerPane(panel: Panel | null): void {
  const names = [null, ...lowerPaneIndicators.map(indicatorName)];
  const index = names.indexOf(optionsNow(panel).lowerPane);
  changeChartOptions(panel, { lowerPane: names[(index + 1) % names.length] ?? null });
}

/** Answers the commands that change how the chart is drawn. */
export function useChartOptionCommands(): void {
  const { panel } = usePanel();
  useCommands({
    'chart.logarithmic': () => toggleScale(panel, 'logarithmic'),
    'chart.percent': () => toggleScale(panel, 'percent'),
    'chart.lowerPane': () => nextLowerPane(panel),
  });
}
