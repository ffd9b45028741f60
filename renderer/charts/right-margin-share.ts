const tagPixels = 146;
const widestShare = 0.26;

/** Share of a pane kept empty after the last bar, so that the tags of the ticket's lines do not cover the latest candles. */
export function rightMarginShare(pixels: number): number {
  return Math.min(tagPixels / pixels, widestShare);
}
