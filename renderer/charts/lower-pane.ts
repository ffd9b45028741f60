import { LineSeries, LineStyle, PriceScaleMode } from 'lightweight-charts';
import type { IChartApi, ISeriesApi } from 'lightweight-charts';
import type { ChartAnswer } from '#shared/ipc/chart-schemas.ts';
import { axisNumbers } from './axis-numbers.ts';
import type { ChartTheme } from './chart-theme.ts';
import { paneGuides } from './pane-guides.ts';
import { valuePoints } from './value-points.ts';

/** The price pane's height in units of the lower pane's, until the user drags the separator. */
const pricePaneShare = 3.5;

export interface LowerPane {
  /** Shows a column in the lower pane, or closes the pane for null. */
  show(day: Int32Array, column: ChartAnswer['lowerPane']): void;
  setTheme(theme: ChartTheme): void;
}

/** The indicator pane below the candles, with its fixed levels; it exists only while an indicator is chosen. */
export function createLowerPane(chart: IChartApi): LowerPane {
  let series: ISeriesApi<'Line'> | null = null;
  let shownName: string | null = null;
  let theme: ChartTheme | null = null;

  const close = () => {
    if (series) chart.removeSeries(series);
    series = null;
    shownName = null;
  };
  const open = (name: string): ISeriesApi<'Line'> => {
    const { levels, bounds } = paneGuides(name);
    const line = chart.addSeries(
      LineSeries,
      {
        color: theme?.lowerPane ?? '',
        lineWidth: 2,
        priceLineVisible: false,
        crosshairMarkerVisible: false,
        priceFormat: { type: 'custom', formatter: axisNumbers.indicator, minMove: 0.01 },
        ...(bounds && {
          autoscaleInfoProvider: (
            base: () => { priceRange: { minValue: number; maxValue: number } | null } | null,
          ) => {
            const range = base()?.priceRange;
            return {
              priceRange: {
                minValue: Math.min(range?.minValue ?? bounds[0], bounds[0]),
                maxValue: Math.max(range?.maxValue ?? bounds[1], bounds[1]),
              },
            };
          },
        }),
      },
      1,
    );
    for (const price of levels) {
      line.createPriceLine({
        price,
        color: theme?.crosshair ?? '',
        lineWidth: 1,
        lineStyle: LineStyle.SparseDotted,
        axisLabelVisible: false,
      });
    }
    // A new pane's scale copies the price pane's mode; an indicator is never logarithmic or in percent.
    line
      .priceScale()
      .applyOptions({ mode: PriceScaleMode.Normal, scaleMargins: { top: 0.12, bottom: 0.08 } });
    chart.panes()[0].setStretchFactor(pricePaneShare);
    chart.panes()[1].setStretchFactor(1);
    return line;
  };

  return {
    show(day, column) {
      if (column === null) return close();
      if (series === null || shownName !== column.name) {
        const heights = series && chart.panes().map((pane) => pane.getStretchFactor());
        close();
        series = open(column.name);
        shownName = column.name;
        if (heights) chart.panes().forEach((pane, index) => pane.setStretchFactor(heights[index]));
      }
      series.setData(valuePoints(day, column.values));
    },
    setTheme(next) {
      theme = next;
      series?.applyOptions({ color: next.lowerPane });
      for (const guide of series?.priceLines() ?? []) guide.applyOptions({ color: next.crosshair });
    },
  };
}
