import type { DeskChart, ReadWindow } from '../../../../renderer/charts/chart-contract.ts';
import { chartThemes } from '../../../../renderer/charts/chart-themes.ts';
import { createDeskChart } from '../../../../renderer/charts/create-desk-chart.ts';
import type { ChartRange } from '../../../../shared/domain/settings.ts';
import type { ChartAnswer } from '../../../../shared/ipc/chart-schemas.ts';
import type { Contender } from './contender.ts';
import { askSource } from './source.ts';

/** The desk's chart with its feed: the bars stay in another thread, which answers windows. */
export function deskChart(range: ChartRange): Contender {
  let chart: DeskChart;
  let painted = () => {};
  const untilPainted = () =>
    new Promise<void>((resolve) => {
      painted = resolve;
    });
  const read: ReadWindow = async (window, maximumPoints) =>
    (await askSource({ kind: 'window', window, maximumPoints })) as ChartAnswer;
  return {
    prepare: async (bars) => {
      await askSource({ kind: 'load', bars });
    },
    async paint(container) {
      const done = untilPainted();
      chart = createDeskChart(
        container,
        {
          onLegend() {},
          onLineDrag() {},
          onState(state) {
            if (state === 'painted') painted();
          },
        },
        chartThemes.dark,
      );
      chart.setSource(read, { keepRange: false, range });
      await done;
    },
    async updateLast() {
      await askSource({ kind: 'moveLast' });
      const done = untilPainted();
      chart.refresh();
      await done;
    },
  };
}
