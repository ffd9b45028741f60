import type { ChanceBar, ReportPage } from '../report-page.ts';
import { drawNote, drawTable } from './draw-table.ts';
import type { Place } from './draw-below.ts';
import { inks, tints } from './inks.ts';
import type { Pen } from './pen.ts';

/** The three losses, and beneath them a bar for each on one scale. */
export function drawLossBars(pen: Pen, losses: ReportPage['losses'], { x, y, width }: Place): number {
  const { note, rows, shares } = losses;
  const bare = { ...losses, note: null };
  let end = drawTable(pen, bare, { x, y, width, columns: [0, 0.21, 0.2, 0.17] }) + 4;
  rows.forEach((_, index) => {
    pen.box(x, end, width, 3, tints.track);
    const share = shares[index];
    if (share != null) pen.box(x, end, Math.max(0.6, share * width), 3, inks.stop);
    end += 5;
  });
  return note === null ? end : drawNote(pen, note.text, x, end, width, 2);
}

/** The chances, and beneath them a bar for each way of reckoning: stop first from the left, target first from the right. */
export function drawChanceBars(pen: Pen, chances: ReportPage['chances'], { x, y, width }: Place): number {
  const bare = { ...chances, note: null };
  let end = drawTable(pen, bare, { x, y, width, columns: [0, 0.31, 0.31] }) + 4;
  for (const bar of chances.bars) {
    drawParts(pen, bar, x, end, width);
    end += 5;
  }
  return chances.note === null ? end : drawNote(pen, chances.note.text, x, end, width, 3);
}

function drawParts(pen: Pen, bar: ChanceBar | null, x: number, y: number, width: number): void {
  pen.box(x, y, width, 3, tints.neither);
  if (bar === null) return;
  pen.box(x, y, bar.stopFirst * width, 3, inks.stop);
  const target = bar.targetFirst * width;
  pen.frame(x + width - target, y + 0.3, Math.max(0, target - 0.3), 2.4, { ink: inks.target, width: 0.6 });
}
