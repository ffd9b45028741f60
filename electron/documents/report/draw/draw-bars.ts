import type { ChanceBar, ReportPage } from '../report-page.ts';
import type { Place } from './place.ts';
import { drawNote, drawTable, rowHeight } from './draw-table.ts';
import { inks, tints } from './inks.ts';
import type { Pen } from './pen.ts';

const barHeight = 1.4;
const labelWidth = 44;

/** The three losses, each on a bar of one scale. */
export function drawLossBars(pen: Pen, losses: ReportPage['losses'], { x, y, width }: Place): number {
  const { note, rows, shares } = losses;
  const bare = { ...losses, note: null };
  const end = drawTable(pen, bare, { x, y, width, columns: [0, 0.25, 0.22, 0.18] });
  shares.forEach((share, index) => {
    const bottom = end - (rows.length - 1 - index) * rowHeight;
    pen.box(x, bottom - barHeight, width, barHeight, tints.track);
    if (share !== null) pen.box(x, bottom - barHeight, Math.max(0.6, share * width), barHeight, inks.stop);
  });
  return note === null ? end : drawNote(pen, note.text, x, end + 1, width, 3);
}

/** The chances, and a bar for each way of reckoning: stop first from the left, target first from the right. */
export function drawChanceBars(pen: Pen, chances: ReportPage['chances'], { x, y, width }: Place): number {
  const bare = { ...chances, note: null };
  let end = drawTable(pen, bare, { x, y, width, columns: [0, 0.31, 0.31] }) + 3;
  chances.bars.forEach((bar, index) => {
    pen.text(chances.headings[index + 1] ?? '', x, end + 5, { size: 5.8, ink: inks.muted });
    drawParts(pen, bar, x + labelWidth, end + 1, width - labelWidth);
    end += 7;
  });
  return chances.note === null ? end : drawNote(pen, chances.note.text, x, end, width, 4);
}

function drawParts(pen: Pen, bar: ChanceBar | null, x: number, y: number, width: number): void {
  pen.box(x, y, width, 4, tints.neither);
  if (bar === null) return;
  pen.box(x, y, bar.stopFirst * width, 4, inks.stop);
  const target = bar.targetFirst * width;
  if (target > 0.6)
    pen.frame(x + width - target, y + 0.3, target - 0.3, 3.4, { ink: inks.target, width: 0.6 });
}
