import type { Page } from 'playwright';

/** The thinnest line on a plot that shows values, in pixels of the window; grids, cursors and signs show none. */
export function thinnestLine(
  page: Page,
): Promise<{ readonly pixels: number; readonly of: string; readonly lines: number }> {
  return page.evaluate(() => {
    const marks = '.plot-stage svg, .plot-picture svg, .sparkline, .range-strip svg';
    const others = '.plot-axes, .plot-cursor, .heat-cell, .waterfall-joint, .plot-cell-cursor';
    let thinnest = { pixels: Number.POSITIVE_INFINITY, of: '', lines: 0 };
    const shapes = [...document.querySelectorAll(marks)].flatMap((svg) => [
      ...svg.querySelectorAll<SVGGraphicsElement>('path, line, polyline, circle, rect'),
    ]);
    for (const shape of shapes) {
      const { stroke, strokeWidth } = getComputedStyle(shape);
      if (stroke === 'none' || shape.closest(others) || !shape.checkVisibility()) continue;
      const pixels = Math.round(Number.parseFloat(strokeWidth) * devicePixelRatio * 100) / 100;
      const name = `${shape.parentElement?.getAttribute('class')} > ${shape.getAttribute('class')}`;
      thinnest = {
        ...(pixels < thinnest.pixels ? { pixels, of: name } : { pixels: thinnest.pixels, of: thinnest.of }),
        lines: thinnest.lines + 1,
      };
    }
    return thinnest;
  });
}
