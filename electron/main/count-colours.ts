// Compositors round; lines keep their colour only in their middle.
const tolerance = 10;

/**
 * How many pixels of each colour a picture holds.
 * @param bitmap BGRA bytes, row by row
 * @param colours `#rrggbb`
 */
export function countColours(bitmap: Uint8Array, colours: readonly string[]): number[] {
  const wanted = colours.map((colour) => {
    const value = Number.parseInt(colour.slice(1, 7), 16);
    return [value & 255, (value >> 8) & 255, (value >> 16) & 255] as const;
  });
  const counts = colours.map(() => 0);
  for (let at = 0; at < bitmap.length; at += 4)
    wanted.forEach(([blue, green, red], index) => {
      const near =
        Math.abs((bitmap[at] as number) - blue) <= tolerance &&
        Math.abs((bitmap[at + 1] as number) - green) <= tolerance &&
        Math.abs((bitmap[at + 2] as number) - red) <= tolerance;
      if (near) counts[index] = (counts[index] as number) + 1;
    });
  return counts;
}
