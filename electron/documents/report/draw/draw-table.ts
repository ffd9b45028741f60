import { notAvailable } from '#shared/format/format-number.ts';
import type { PageTable } from '../report-page.ts';
import { inks, tints } from './inks.ts';
import type { Pen } from './pen.ts';

export const rowHeight = 11.5;
const titleHeight = 12;
const headingHeight = 10.5;
const noteLine = 8;

export interface TableLook {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Share of the width of each column; the first takes what is left. */
  readonly columns: readonly number[];
  /** Columns of words; the others are figures, on the right. */
  readonly wordColumns?: readonly number[];
  readonly noteLines?: number;
}

/** A section's title on a hairline; returns where what follows begins. */
export function drawTitle(pen: Pen, title: string, x: number, y: number, width: number): number {
  pen.text(title, x, y + 7, { size: 7.5, weight: 'semibold' });
  pen.line(x, y + titleHeight - 1.5, x + width, y + titleHeight - 1.5, { ink: tints.rule });
  return y + titleHeight;
}

/**
 * A table under its title: words to the left, figures to the right, a hairline between rows.
 * @returns where it ends
 */
export function drawTable(pen: Pen, table: PageTable, look: TableLook): number {
  return drawRows(pen, table, { ...look, y: drawTitle(pen, table.title, look.x, look.y, look.width) });
}

/** The same without its title. */
export function drawRows(pen: Pen, table: PageTable, look: TableLook): number {
  const { x, width } = look;
  let { y } = look;
  const columns = placeColumns(look);
  const isWords = (column: number) => column === 0 || (look.wordColumns?.includes(column) ?? false);
  const cell = (text: string, column: number, baseline: number, ink: string, size: number): void => {
    const place = columns[column];
    if (!place) return;
    const left = isWords(column);
    pen.text(text, left ? place.from : place.to, baseline, {
      size,
      ink,
      align: left ? 'left' : 'right',
      width: place.to - place.from,
      isFigure: !left,
    });
  };
  if (table.headings.some((heading) => heading !== '') && table.rows.length > 0) {
    table.headings.forEach((heading, column) => cell(heading, column, y + 7.5, inks.muted, 6.2));
    y += headingHeight;
  }
  for (const [index, row] of table.rows.entries()) {
    if (index > 0) pen.line(x, y, x + width, y, { ink: tints.grid, width: 0.4 });
    const [first, second] = row;
    if (row.length === 2 && table.headings.length > 2 && first && second) {
      cell(first.text, 0, y + 8, inks.text, 7.2);
      const from = (columns[1]?.from ?? x) + 4;
      pen.text(second.text, from, y + 8, { size: 6.4, ink: inks.muted, width: x + width - from });
    } else
      row.forEach(({ text }, column) =>
        cell(text, column, y + 8, text === notAvailable ? inks.muted : inks.text, 7.2),
      );
    y += rowHeight;
  }
  return table.note === null ? y : drawNote(pen, table.note.text, x, y + 1, width, look.noteLines ?? 2);
}

/** Small print beneath a table. */
export function drawNote(pen: Pen, text: string, x: number, y: number, width: number, most: number): number {
  const style = { size: 6.2, ink: inks.muted };
  const lines = pen.lines(text, width, most, style);
  lines.forEach((line, index) => pen.text(line, x, y + 7 + index * noteLine, style));
  return y + lines.length * noteLine + 1;
}

const gap = 6;
function placeColumns({ x, width, columns }: TableLook): { from: number; to: number }[] {
  const others = columns.slice(1).reduce((sum, share) => sum + share, 0);
  const shares = [1 - others, ...columns.slice(1)];
  let at = x;
  return shares.map((share, index) => {
    const from = at + (index === 0 ? 0 : gap);
    at += share * width;
    return { from, to: at };
  });
}
