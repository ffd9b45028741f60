import { ColorType, CrosshairMode, LineStyle } from 'lightweight-charts';
import type { ChartOptions, DeepPartial } from 'lightweight-charts';
import { axisNumbers } from './axis-numbers.ts';
import type { ChartTheme } from './chart-theme.ts';
import { dayLabels } from './day-labels.ts';

/**
 * Options of the library's chart under a theme. The logo is off because it brings a style element, which the
 * policy of the page forbids; its notice and link stand on the About screen instead. Nothing moves by itself.
 */
export function chartOptions(theme: ChartTheme): DeepPartial<ChartOptions> {
  const crosshairLine = {
    color: theme.crosshair,
    labelBackgroundColor: theme.crosshair,
    style: LineStyle.Dashed,
    width: 1,
  } as const;
  const border = { borderColor: theme.grid };
  return {
    autoSize: true,
    layout: {
      attributionLogo: false,
      background: { type: ColorType.Solid, color: theme.background },
      textColor: theme.text,
      fontFamily: theme.fontFamily,
      fontSize: theme.fontSizePixels,
      panes: { enableResize: true, separatorColor: theme.grid, separatorHoverColor: `${theme.crosshair}40` },
    },
    grid: { vertLines: { color: theme.grid }, horzLines: { color: theme.grid } },
    crosshair: { mode: CrosshairMode.Normal, vertLine: crosshairLine, horzLine: crosshairLine },
    rightPriceScale: {
      ...border,
      entireTextOnly: true,
      scaleMargins: { top: 0.06, bottom: 0.2 },
      minimumWidth: 72,
    },
    timeScale: {
      ...border,
      tickMarkFormatter: dayLabels.tick,
      // `2025` is the longest; with room for the library's eight, a month stands there as the number of its second day.
      tickMarkMaxCharacterLength: 5,
      maxBarSpacing: 80,
      shiftVisibleRangeOnNewBar: false,
      lockVisibleTimeRangeOnResize: true,
    },
    localization: { timeFormatter: dayLabels.crosshair, percentageFormatter: axisNumbers.percent },
    handleScale: { axisDoubleClickReset: { time: false, price: true } },
    kineticScroll: { touch: false, mouse: false },
    hoveredSeriesOnTop: false,
  };
}
