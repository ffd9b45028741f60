interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

// Compositors round; lines keep their colour only in their middle.
const tolerance = 10;

/**
 * How many pixels of each colour a part of a picture holds.
 * @param bitmap BGRA bytes, row by row
 * @param width of the picture, in pixels
 * @param area the part to look at, in CSS pixels
 * @param scale pixels for each CSS pixel
 * @param colours `#rrggbb`
 */
export function countColours(
  bitmap: Uint8Array,
  width: number,
  area: Area,
  scale: number,
  colours: readonly string[],
): number[] {
  const wanted = colours.map((colour) => {
    const value = Number.parseInt(colour.slice(1, 7), 16);
    return [value & 255, (value >> 8) & 255, (value >> 16) & 255] as const;
  });
  const counts = colours.map(() => 0);
  const height = bitmap.length / (4 * width);
  const right = Math.min(width, Math.floor((area.x + area.width) * scale));
  const bottom = Math.min(height, Math.floor((area.y + area.height) * scale));
  for (let y = Math.max(0, Math.ceil(area.y * scale)); y < bottom; y++) {
    for (let x = Math.max(0, Math.ceil(area.x * scale)); x < right; x++) {
      const at = 4 * (y * width + x);
      wanted.forEach(([blue, green, red], index) => {
        const near =
          Math.abs((bitmap[at] as number) - blue) <= tolerance &&
          Math.abs((bitmap[at + 1] as number) - green) <= tolerance &&
          Math.abs((bitmap[at + 2] as number) - red) <= tolerance;
        if (near) counts[index] = (counts[index] as number) + 1;
      });
    }
  }
  return counts;
}
