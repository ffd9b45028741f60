import type PDFDocument from 'pdfkit';
import { fontWeights, type FontWeight, readFont } from '../../fonts.ts';
import { inks } from './inks.ts';

type Document = InstanceType<typeof PDFDocument>;

export interface TextStyle {
  readonly size?: number;
  readonly weight?: FontWeight;
  readonly ink?: string;
  readonly align?: 'left' | 'right' | 'center';
  /** Longer text ends in an ellipsis, or for a figure, of which nothing may be missing, is set smaller. */
  readonly width?: number;
  readonly isFigure?: boolean;
  /** Space between characters, points. */
  readonly tracking?: number;
}

export interface LineStyle {
  readonly ink: string;
  readonly width?: number;
  readonly dash?: readonly [number, number];
}

/** Draws text and shapes by points from the upper left corner of the page; text stands on its baseline. */
export interface Pen {
  readonly document: Document;
  widthOf(text: string, style?: TextStyle): number;
  text(text: string, x: number, baseline: number, style?: TextStyle): void;
  /** The text in lines no wider than `width`, at most so many; the last one ends in an ellipsis if more was to come. */
  lines(text: string, width: number, most: number, style?: TextStyle): string[];
  line(x1: number, y1: number, x2: number, y2: number, style: LineStyle): void;
  path(points: readonly (readonly [number, number])[], style: LineStyle): void;
  box(x: number, y: number, width: number, height: number, fill: string): void;
  frame(x: number, y: number, width: number, height: number, style: LineStyle): void;
}

/** Figures as wide as each other where they stand alone, so that columns line up; in words they keep their own width. */
const featuresOf = (text: string): PDFKit.Mixins.OpenTypeFeatures[] =>
  /\p{L}/u.test(text) ? ['kern'] : ['tnum', 'kern'];

export function createPen(document: Document): Pen {
  for (const weight of fontWeights) document.registerFont(weight, readFont(weight));

  function widthOf(text: string, { size = 7.5, weight = 'regular', tracking = 0 }: TextStyle = {}): number {
    document.font(weight).fontSize(size);
    return document.widthOfString(text, { features: featuresOf(text), characterSpacing: tracking });
  }

  function fit(text: string, style: TextStyle): string {
    if (style.width === undefined || widthOf(text, style) <= style.width) return text;
    let kept = text.length - 1;
    while (kept > 0 && widthOf(`${text.slice(0, kept).trimEnd()}…`, style) > style.width) kept--;
    return `${text.slice(0, kept).trimEnd()}…`;
  }

  function shrunk(text: string, style: TextStyle): TextStyle {
    const { size = 7.5, width } = style;
    const needed = widthOf(text, style);
    return width === undefined || needed <= width
      ? style
      : { ...style, size: (size * width) / needed - 0.01 };
  }

  function stroke({ ink, width = 0.5, dash }: LineStyle): void {
    if (dash) document.dash(dash[0], { space: dash[1] });
    document.lineWidth(width).strokeColor(ink).stroke();
    if (dash) document.undash();
  }

  return {
    document,
    widthOf,
    text(whole, x, baseline, asked = {}) {
      const style = asked.isFigure ? shrunk(whole, asked) : asked;
      const text = fit(whole, style);
      if (text === '') return;
      const width = widthOf(text, style);
      const { align = 'left', tracking = 0 } = style;
      const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
      document.fillColor(style.ink ?? inks.text).text(text, left, baseline, {
        lineBreak: false,
        baseline: 'alphabetic',
        features: featuresOf(text),
        characterSpacing: tracking,
      });
    },
    lines(text, width, most, style = {}) {
      const lines: string[] = [];
      for (const word of text.split(' ').filter((one) => one !== '')) {
        const last = lines.at(-1);
        const longer = last === undefined ? word : `${last} ${word}`;
        if (last !== undefined && widthOf(longer, style) <= width) lines[lines.length - 1] = longer;
        else if (lines.length < most) lines.push(word);
        else return [...lines.slice(0, -1), fit(`${longer} …`, { ...style, width })];
      }
      return lines.map((line) => fit(line, { ...style, width }));
    },
    line(x1, y1, x2, y2, style) {
      document.moveTo(x1, y1).lineTo(x2, y2);
      stroke(style);
    },
    path(points, style) {
      points.forEach(([x, y], index) => (index === 0 ? document.moveTo(x, y) : document.lineTo(x, y)));
      if (points.length > 1) stroke(style);
    },
    box: (x, y, width, height, fill) => void document.rect(x, y, width, height).fill(fill),
    frame(x, y, width, height, style) {
      document.rect(x, y, width, height);
      stroke(style);
    },
  };
}

/** Measures as a pen does and leaves no trace, so that a layout can be asked for its height. */
export function createMeasure(pen: Pen): Pen {
  const nothing = (): void => undefined;
  return { ...pen, text: nothing, line: nothing, path: nothing, box: nothing, frame: nothing };
}
