import { CandlestickSeries, createChart, LineSeries } from 'lightweight-charts';
import type { CandlestickData, ISeriesApi, LineData, UTCTimestamp } from 'lightweight-charts';
import type { ChartAnswer } from '../../../../shared/ipc/chart-schemas.ts';
import type { Contender } from './contender.ts';
import { nextPaint } from './next-paint.ts';
import { askSource } from './source.ts';

const colours = ['#F2C94C', '#B197FC', '#9DB2C7'];

/**
 * The library alone, used as its manual shows: every bar an object, every average a series.
 * @param whole the whole history in view, else the last bars at the library's own spacing
 */
export function bareChart(whole: boolean): Contender {
  let columns: ChartAnswer;
  let candles: ISeriesApi<'Candlestick'>;
  return {
    async prepare(bars) {
      await askSource({ kind: 'load', bars });
      columns = (await askSource({ kind: 'columns' })) as ChartAnswer;
    },
    async paint(container) {
      const { day, open, high, low, close, overlays } = columns;
      const chart = createChart(container, {
        layout: { attributionLogo: false },
        timeScale: { minBarSpacing: 0.0001 },
      });
      candles = chart.addSeries(CandlestickSeries);
      const points: CandlestickData<UTCTimestamp>[] = [];
      for (let i = 0; i < day.length; i++) {
        const time = (day[i] * 86_400) as UTCTimestamp;
        points.push({ time, open: open[i], high: high[i], low: low[i], close: close[i] });
      }
      candles.setData(points);
      overlays.forEach(({ values }, order) => {
        const line: LineData<UTCTimestamp>[] = [];
        for (let i = 0; i < day.length; i++) {
          if (!Number.isNaN(values[i]))
            line.push({ time: (day[i] * 86_400) as UTCTimestamp, value: values[i] });
        }
        chart.addSeries(LineSeries, { color: colours[order] }).setData(line);
      });
      if (whole) chart.timeScale().fitContent();
      await nextPaint();
    },
    async updateLast() {
      const last = columns.day.length - 1;
      columns.close[last] *= 1.0001;
      const close = columns.close[last];
      candles.update({
        time: (columns.day[last] * 86_400) as UTCTimestamp,
        open: columns.open[last],
        high: Math.max(columns.high[last], close),
        low: columns.low[last],
        close,
      });
      await nextPaint();
    },
  };
}
