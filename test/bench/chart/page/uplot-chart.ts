import UPlot from 'uplot';
import type { ChartAnswer } from '../../../../shared/ipc/chart-schemas.ts';
import type { Contender } from './contender.ts';
import { nextPaint } from './next-paint.ts';
import { askSource } from './source.ts';

/** uPlot with four lines, close and averages: it has no candles, so it does less than the others. */
export function uplotChart(): Contender {
  let columns: ChartAnswer;
  return {
    async prepare(bars) {
      await askSource({ kind: 'load', bars });
      columns = (await askSource({ kind: 'columns' })) as ChartAnswer;
    },
    async paint(container) {
      const seconds = Float64Array.from(columns.day, (day) => day * 86_400);
      const lines = [columns.close, ...columns.overlays.map(({ values }) => values)];
      const options = {
        width: container.clientWidth,
        height: container.clientHeight,
        series: [
          {},
          ...lines.map((_, order) => ({ stroke: ['#4C9AFF', '#F2C94C', '#B197FC', '#9DB2C7'][order] })),
        ],
      };
      const chart = new UPlot(options, [seconds, ...lines], container);
      await nextPaint();
      if (!container.contains(container.querySelector('canvas'))) chart.destroy();
    },
    updateLast: () => Promise.reject(new Error('not measured')),
  };
}
