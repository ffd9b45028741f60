/**
 * Relative luminance of a `#RRGGBB` colour, 0 (black) to 1 (white).
 * @source WCAG 2.2, definition of relative luminance
 */
export function relativeLuminance(colour: string): number {
  const channel = (offset: number) => {
    const share = Number.parseInt(colour.slice(offset, offset + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
