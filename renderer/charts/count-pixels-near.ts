/**
 * Pixels of a picture within `tolerance` of a colour in every channel: proof that something was painted.
 * On a painted desk the colours to look for are the theme's `up` and `down` (candles) and each of `overlays`.
 * @param rgba four bytes a pixel, as of a canvas or a decoded PNG
 * @param colour `#RRGGBB`
 */
export function countPixelsNear(
  rgba: Uint8Array | Uint8ClampedArray,
  colour: string,
  tolerance: number,
): number {
  const [red, green, blue] = [1, 3, 5].map((offset) => Number.parseInt(colour.slice(offset, offset + 2), 16));
  let count = 0;
  for (let i = 0; i < rgba.length; i += 4) {
    const near =
      Math.abs(rgba[i] - red) <= tolerance &&
      Math.abs(rgba[i + 1] - green) <= tolerance &&
      Math.abs(rgba[i + 2] - blue) <= tolerance;
    if (near) count++;
  }
  return count;
}
