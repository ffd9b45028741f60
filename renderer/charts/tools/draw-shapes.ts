import type { DrawingPlan } from '#shared/domain/drawing.ts';
import type { ChartTheme } from '../chart-theme.ts';
import { drawTag } from './draw-tag.ts';
import type { DrawnShape } from './drawing-geometry.ts';
import type { ToolsColours } from './tools-colours.ts';

export const dashes: Readonly<Record<DrawingPlan['dash'], number[]>> = {
  solid: [],
  dashed: [7, 4],
  dotted: [2, 3],
};
/** Longer notes are read whole in the list of drawings. */
const mostLetters = 28;
const pinRadius = 4;
/** Share of the pane's width after which the ticket's labels may stand. */
const labelsBegin = 0.5;

/** The lines, to be drawn below the candles. */
export function drawLinesOf(
  context: CanvasRenderingContext2D,
  shapes: readonly DrawnShape[],
  selected: string | null,
  colours: ToolsColours,
): void {
  for (const { drawing, line } of shapes) {
    if (line === null) continue;
    const [from, to] = line;
    context.strokeStyle = colours.tones[drawing.tone];
    context.lineWidth = drawing.id === selected ? 2.5 : 1.6;
    context.setLineDash(dashes[drawing.dash]);
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    context.stroke();
  }
  context.setLineDash([]);
}

/** Words, pins and the handles of what is selected, to be drawn above the candles. */
export function drawMarksOf(
  context: CanvasRenderingContext2D,
  shapes: readonly DrawnShape[],
  selected: string | null,
  colours: ToolsColours,
  theme: ChartTheme,
  pane: { readonly width: number; readonly height: number },
): void {
  for (const { drawing, line, handles } of shapes) {
    const colour = colours.tones[drawing.tone];
    const [first] = handles;
    if (first === undefined) continue;
    if (drawing.kind === 'note') drawPin(context, first.x, first.y, colour, theme.background);
    const words = shorten(drawing.text);
    if (words !== '') {
      const tagHeight = theme.fontSizePixels * 1.6;
      const width = context.measureText(words).width + 20;
      // To the left of its place where the labels of the ticket stand on the right.
      const beside = first.x > pane.width * labelsBegin ? first.x - width : first.x + 8;
      const left = drawing.kind === 'level' ? 8 : beside;
      const top =
        drawing.kind === 'note' ? first.y - tagHeight - 8 : (line?.[0].y ?? first.y) - tagHeight - 3;
      drawTag(
        context,
        words,
        { left, top },
        { colour, background: theme.background, fontSizePixels: theme.fontSizePixels },
        pane,
      );
    }
    if (drawing.id !== selected) continue;
    context.fillStyle = theme.background;
    context.strokeStyle = colour;
    context.lineWidth = 2;
    for (const { x, y } of handles) {
      context.beginPath();
      context.rect(x - 4, y - 4, 8, 8);
      context.fill();
      context.stroke();
    }
  }
}

function drawPin(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  colour: string,
  background: string,
): void {
  context.strokeStyle = colour;
  context.lineWidth = 1.6;
  context.beginPath();
  context.moveTo(x, y - 12);
  context.lineTo(x, y - pinRadius);
  context.stroke();
  context.fillStyle = colour;
  context.strokeStyle = background;
  context.beginPath();
  context.arc(x, y, pinRadius, 0, 2 * Math.PI);
  context.fill();
  context.stroke();
}

const shorten = (text: string): string => {
  const [line = ''] = text.split('\n');
  return line.length > mostLetters ? `${line.slice(0, mostLetters - 1)}…` : line;
};
