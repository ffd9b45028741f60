import type { ReportPage } from '../report-page.ts';
import { drawBelow } from './draw-below.ts';
import { drawChart } from './draw-chart.ts';
import { drawFooter, type Imprint } from './draw-footer.ts';
import { drawHeader } from './draw-header.ts';
import { createMeasure, type Pen } from './pen.ts';

export interface Paper {
  readonly width: number;
  readonly height: number;
}

const margin = 42;
const between = 10;
/** The chart's height at most, in widths. */
const tallest = 0.74;

/** The page, from the head down and from the foot up; the chart takes what is between. */
export function drawPage(pen: Pen, page: ReportPage, imprint: Imprint, paper: Paper): void {
  const [x, width] = [margin, paper.width - 2 * margin];
  const top = drawHeader(pen, page, { x, y: margin - 6, width }) + between;
  const foot = drawFooter(pen, page, imprint, { x, bottom: paper.height - margin + 12, width });
  const height = drawBelow(createMeasure(pen), page, { x, y: 0, width });
  const room = foot - top - height - 2 * between;
  const chart = Math.min(room, width * tallest);
  drawChart(pen, page.chart, { x, y: top, width, height: chart });
  // What a chart of good proportions leaves is set free above the foot and between chart and tables.
  const y = top + chart + between + Math.min(between, (room - chart) / 2);
  drawBelow(pen, page, { x, y, width });
}
