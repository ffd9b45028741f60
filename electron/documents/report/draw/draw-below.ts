import type { ReportPage } from '../report-page.ts';
import { drawChanceBars, drawLossBars } from './draw-bars.ts';
import { drawNote, drawRows, drawTable, drawTitle } from './draw-table.ts';
import type { Pen } from './pen.ts';
import type { Place } from './place.ts';

const between = 8;
const column = 16;
/** Shares of the width: size and exposure, losses, chances. */
const bands = [0.3, 0.4, 0.3];

/** The tables beneath the chart, in three bands; returns where they end. */
export function drawBelow(pen: Pen, page: ReportPage, { x, y, width }: Place): number {
  const [first, second, third] = bands.map((share) => share * (width - 2 * column)) as [
    number,
    number,
    number,
  ];
  const numbers = Math.max(
    drawTable(pen, page.position, { x, y, width: first, columns: [0, 0.34, 0.27] }),
    drawLossBars(pen, page.losses, { x: x + first + column, y, width: second }),
    drawChanceBars(pen, page.chances, { x: x + width - third, y, width: third }),
  );
  const coherence = drawCoherence(pen, page, { x, y: numbers + between, width });
  const half = (width - column) / 2;
  const lists = { y: coherence + between, width: half };
  return Math.max(
    drawTable(pen, page.claims, { ...lists, x, columns: [0, 0.2, 0.18, 0.22], wordColumns: [3] }),
    drawTable(pen, page.triggers, {
      ...lists,
      x: x + half + column,
      columns: [0, 0.15, 0.15],
      wordColumns: [1],
    }),
  );
}

function drawCoherence(pen: Pen, { coherence }: ReportPage, { x, y, width }: Place): number {
  const begin = drawTitle(pen, coherence.title, x, y, width);
  if (coherence.rows.length === 0) return drawNote(pen, coherence.note?.text ?? '', x, begin, width, 2);
  const titled = pen.widthOf(coherence.title, { size: 7.5, weight: 'semibold' }) + 10;
  pen.text(coherence.headline.text, x + titled, y + 7, { size: 6.8, width: width - titled });
  const columns = [0, 0.12, 0.12, 0.15, 0.13, 0.12, 0.21];
  return drawRows(pen, coherence, { x, y: begin, width, columns, wordColumns: [6] });
}
