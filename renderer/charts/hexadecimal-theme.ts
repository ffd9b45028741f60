import type { ChartTheme } from './chart-theme.ts';

/**
 * The theme with every colour as `#rrggbb`, however the style sheet wrote it (`#fff`, `rgb(…)`, a name): the canvas
 * is asked, which knows all notations. Mixing transparency and choosing a readable text colour build on it.
 */
export function hexadecimalTheme(theme: ChartTheme): ChartTheme {
  const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  const colour = (text: string) => {
    context.fillStyle = '#808080';
    context.fillStyle = text;
    return String(context.fillStyle);
  };
  const { lines } = theme;
  return {
    ...theme,
    background: colour(theme.background),
    text: colour(theme.text),
    grid: colour(theme.grid),
    up: colour(theme.up),
    down: colour(theme.down),
    overlays: theme.overlays.map(colour),
    volume: colour(theme.volume),
    lowerPane: colour(theme.lowerPane),
    comparison: colour(theme.comparison),
    crosshair: colour(theme.crosshair),
    warning: colour(theme.warning),
    problem: colour(theme.problem),
    lines: {
      entry: colour(lines.entry),
      stop: colour(lines.stop),
      target1: colour(lines.target1),
      target2: colour(lines.target2),
    },
  };
}
