/** What a picture of a chart says about itself, each in a line of words. */
export interface PictureFacts {
  /** Such as "IWM · iShares Russell 2000 ETF". */
  readonly title: string;
  /** Such as "18 Jun 2025 to 18 Dec 2025, daily candles, linear". */
  readonly range: string;
  /** The lines over the candles, each in its colour. */
  readonly lines: readonly { readonly name: string; readonly colour: string }[];
  /** Source, basis and whether it is simulated. */
  readonly source: string;
  /** Such as "As of 18 Dec 2025". */
  readonly asOf: string;
  /** Such as "Stopline 0.9.0". */
  readonly version: string;
}

export interface PictureLook {
  readonly background: string;
  readonly text: string;
  readonly muted: string;
  readonly fontFamily: string;
}

const padding = 12;
const titlePixels = 16;
const smallPixels = 11;
const line = 1.5;

/**
 * A chart with its title above and where it comes from below, for the clipboard or a file.
 * @param chart its picture
 * @param pixelsPerPoint pixels of that picture for each of the page; 2 or more keeps text sharp
 * @returns as many pixels a point as the chart has
 */
export function composeChartPicture(
  chart: HTMLCanvasElement,
  pixelsPerPoint: number,
  { title, range, lines, source, asOf, version }: PictureFacts,
  { background, text, muted, fontFamily }: PictureLook,
): HTMLCanvasElement {
  const [width, height] = [chart.width / pixelsPerPoint, chart.height / pixelsPerPoint];
  const head = padding + titlePixels * line + smallPixels * line;
  const foot = padding + smallPixels * line;
  const picture = document.createElement('canvas');
  picture.width = Math.round((width + 2 * padding) * pixelsPerPoint);
  picture.height = Math.round((head + height + foot) * pixelsPerPoint);
  const context = picture.getContext('2d') as CanvasRenderingContext2D;
  context.scale(pixelsPerPoint, pixelsPerPoint);
  context.fillStyle = background;
  context.fillRect(0, 0, picture.width, picture.height);
  context.drawImage(chart, padding, head, width, height);
  context.textBaseline = 'top';
  const write = (
    words: string,
    y: number,
    pixels: number,
    weight: number,
    colour: string,
    end = false,
  ): void => {
    context.font = `${weight} ${pixels}px ${fontFamily}`;
    context.fillStyle = colour;
    context.textAlign = end ? 'right' : 'left';
    context.fillText(words, end ? padding + width : padding, y, width);
  };
  write(title, padding, titlePixels, 600, text);
  write(range, padding + titlePixels * line, smallPixels, 400, muted);
  let left = padding + context.measureText(range).width + 16;
  for (const { name, colour } of lines) {
    context.fillStyle = colour;
    context.fillRect(left, padding + titlePixels * line + smallPixels / 2, 14, 2);
    context.fillStyle = muted;
    context.fillText(name, left + 18, padding + titlePixels * line);
    left += 18 + context.measureText(name).width + 12;
  }
  const bottom = head + height + padding / 2;
  write(`${source} · ${asOf}`, bottom, smallPixels, 400, muted);
  write(`${version} · research only, no advice`, bottom, smallPixels, 400, muted, true);
  return picture;
}
