import type { ChartTheme } from '#renderer/charts/chart-theme.ts';
import { axisFontPixels, readTokens, thinnestLinePixels } from '#renderer/charts/read-tokens.ts';

/** The chart's colours and type, from the custom properties of the theme in force. */
export function readChartTheme(): ChartTheme {
  const token = readTokens();
  return {
    background: token('background'),
    text: token('muted'),
    grid: token('grid'),
    up: token('candle-up'),
    down: token('candle-down'),
    overlays: [token('overlay-1'), token('overlay-2'), token('overlay-3')],
    volume: token('volume'),
    lowerPane: token('lower-pane'),
    comparison: token('comparison'),
    lines: {
      entry: token('line-entry'),
      stop: token('line-stop'),
      target1: token('line-target-1'),
      target2: token('line-target-2'),
    },
    crosshair: token('crosshair'),
    warning: token('warning'),
    problem: token('problem'),
    fontFamily: token('font'),
    fontSizePixels: axisFontPixels(),
    thinnestLinePixels: thinnestLinePixels(),
  };
}
