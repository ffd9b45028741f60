import { CandlestickSeries, HistogramSeries, LineStyle } from 'lightweight-charts';
import type { AutoscaleInfoProvider, IChartApi, IPriceLine, ISeriesApi } from 'lightweight-charts';
import type { ChartAnswer } from '#shared/ipc/chart-schemas.ts';
import { priceTick } from '#shared/sizing/quoted-price.ts';
import { axisNumbers } from './axis-numbers.ts';
import { candlePoints } from './candle-points.ts';
import type { ChartTheme } from './chart-theme.ts';
import { createLowerPane } from './lower-pane.ts';
import { valuePoints } from './value-points.ts';

/** The last price of the series, which need not be among the bars held. */
export interface LastPrice {
  readonly close: number;
  /** As its own candle, or since the close before where there are no candles. */
  readonly rising: boolean;
}

export interface SeriesSet {
  readonly candles: ISeriesApi<'Candlestick'>;
  show(answer: ChartAnswer, last: LastPrice): void;
  clear(): void;
  setTheme(theme: ChartTheme): void;
}

/**
 * The library's series of the desk: candles, volume at the foot of their pane, an indicator below.
 * A rising candle is hollow, a falling one filled, so that colour is never alone. The last-price line is our own:
 * the library's stands at the last bar it holds, and a window into the past holds another.
 */
export function createSeriesSet(
  chart: IChartApi,
  theme: ChartTheme,
  autoscale: AutoscaleInfoProvider,
): SeriesSet {
  const volume = chart.addSeries(HistogramSeries, {
    priceScaleId: 'volume',
    priceFormat: { type: 'volume' },
    lastValueVisible: false,
    priceLineVisible: false,
  });
  volume.priceScale().applyOptions({ scaleMargins: { top: 0.84, bottom: 0 } });
  const candles = chart.addSeries(CandlestickSeries, {
    upColor: 'transparent',
    lastValueVisible: false,
    priceLineVisible: false,
    priceFormat: { type: 'custom', formatter: axisNumbers.price },
    autoscaleInfoProvider: autoscale,
  });
  const lowerPane = createLowerPane(chart);
  let colours = theme;
  let lastLine: IPriceLine | null = null;
  let lastPrice: LastPrice | null = null;
  /** A series without prices is a line, drawn with the averages; its candles keep the scale and stay unseen. */
  let closesOnly = false;

  const paint = () => {
    const { up, down } = colours;
    const [risingColour, fallingColour] = closesOnly ? ['transparent', 'transparent'] : [up, down];
    candles.applyOptions({
      downColor: fallingColour,
      borderUpColor: risingColour,
      borderDownColor: fallingColour,
      wickUpColor: risingColour,
      wickDownColor: fallingColour,
      baseLineColor: colours.crosshair,
    });
    volume.applyOptions({ color: colours.volume });
    lowerPane.setTheme(colours);
    if (lastPrice === null) return;
    candles.applyOptions({ priceFormat: { minMove: priceTick(lastPrice.close) } });
    const line = { price: lastPrice.close, color: lastPrice.rising ? up : down };
    if (lastLine) lastLine.applyOptions(line);
    else lastLine = candles.createPriceLine({ ...line, lineWidth: 1, lineStyle: LineStyle.Dotted });
  };
  paint();

  return {
    candles,
    show(answer, last) {
      candles.setData(candlePoints(answer));
      volume.setData(valuePoints(answer.day, answer.volume));
      lowerPane.show(answer.day, answer.lowerPane);
      lastPrice = last;
      closesOnly = answer.provenance.kind !== 'price';
      paint();
    },
    clear() {
      candles.setData([]);
      volume.setData([]);
      lowerPane.show(new Int32Array(), null);
      if (lastLine) candles.removePriceLine(lastLine);
      lastLine = null;
      lastPrice = null;
    },
    setTheme(next) {
      colours = next;
      paint();
    },
  };
}
