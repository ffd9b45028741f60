import { usePanel } from '#renderer/state/panel-context.ts';
import { selectSettings } from '#renderer/state/selectors.ts';
import { deskStore, useDesk } from '#renderer/state/store.ts';
import type { Panel } from '#shared/domain/panel.ts';
import type { ChartOptions, Settings } from '#shared/domain/settings.ts';

/** How the chart of a panel is drawn. */
export const chartOptionsOf = (settings: Settings, panel: Panel | null): ChartOptions =>
  panel === 'secondChart' ? settings.secondChart : settings;

/** Changes how the chart of a panel is drawn; the other chart stays as it is. */
export function changeChartOptions(panel: Panel | null, change: Partial<ChartOptions>): void {
  const state = deskStore.getState();
  const { secondChart } = selectSettings(state);
  state.changeSettings(panel === 'secondChart' ? { secondChart: { ...secondChart, ...change } } : change);
}

/** How the chart that one stands in is drawn, and its change. */
export function useChartOptions(): readonly [ChartOptions, (change: Partial<ChartOptions>) => void] {
  const { panel } = usePanel();
  const settings = useDesk(selectSettings);
  return [chartOptionsOf(settings, panel), (change) => changeChartOptions(panel, change)];
}
