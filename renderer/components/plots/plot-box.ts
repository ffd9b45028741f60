/** Where the marks go within the picture, in pixels from its top left corner. */
export interface PlotBox {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly fontPixels: number;
}

export interface PlotSize {
  readonly width: number;
  readonly height: number;
  readonly fontPixels: number;
}

/** Tabular figures of the interface fonts are at most this wide, as a share of the font size. */
const figureWidth = 0.58;

/** Pixels that a text takes, about. */
export const textPixels = (text: string, fontPixels: number): number =>
  text.length * fontPixels * figureWidth;

/**
 * Leaves room for the labels of both axes: figures to the left, figures and the axis's own label below.
 * @param leftLabels of the vertical axis, whose longest sets the room
 */
export function plotBox(
  { width, height, fontPixels }: PlotSize,
  leftLabels: readonly string[],
  rowsBelow: 1 | 2 = 2,
): PlotBox {
  const widest = Math.max(0, ...leftLabels.map((label) => textPixels(label, fontPixels)));
  return {
    width,
    height,
    left: Math.min(Math.ceil(widest) + 10, Math.floor(width * 0.5)),
    right: Math.max(width - 14, 1),
    // The label of the vertical axis stands above it, where it needs no turning of the head.
    top: Math.ceil(fontPixels * 1.5) + 6,
    bottom: Math.max(height - Math.ceil(fontPixels * 1.45 * rowsBelow) - 4, 1),
    fontPixels,
  };
}

/** Ticks that stand apart on so many pixels when each label takes `labelPixels`. */
export const tickCount = (pixels: number, labelPixels: number): number =>
  Math.max(2, Math.min(10, Math.floor(pixels / (labelPixels + 28))));
