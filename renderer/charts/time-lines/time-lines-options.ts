import { ColorType, CrosshairMode, LineStyle } from 'lightweight-charts';
import type { ChartOptions, DeepPartial } from 'lightweight-charts';
import { dayLabels } from '../day-labels.ts';
import type { TimeLinesTheme } from './time-lines-contract.ts';

/** Options of the library's chart under a theme; as on the desk, no logo (its notice stands on the About screen). */
export function timeLinesOptions(theme: TimeLinesTheme): DeepPartial<ChartOptions> {
  const line = {
    color: theme.crosshair,
    labelBackgroundColor: theme.crosshair,
    style: LineStyle.Dashed,
    width: 1,
  } as const;
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
    crosshair: {
      mode: CrosshairMode.Normal,
      vertLine: line,
      horzLine: { ...line, visible: false, labelVisible: false },
    },
    rightPriceScale: { borderColor: theme.grid, entireTextOnly: true, minimumWidth: 64 },
    timeScale: {
      borderColor: theme.grid,
      tickMarkFormatter: dayLabels.tick,
      minBarSpacing: 0.02,
      maxBarSpacing: 80,
      shiftVisibleRangeOnNewBar: false,
      lockVisibleTimeRangeOnResize: true,
    },
    localization: { timeFormatter: dayLabels.crosshair },
    handleScale: { axisDoubleClickReset: { time: false, price: true } },
    kineticScroll: { touch: false, mouse: false },
  };
}
