import { describe, expect, it } from 'vitest';
import { countColours } from '#electron/main/count-colours.ts';

/** BGRA bytes of a picture given as rows of #rrggbb. */
function bitmap(rows: readonly (readonly string[])[]): Uint8Array {
  return Uint8Array.from(
    rows.flat().flatMap((colour) => {
      const value = Number.parseInt(colour.slice(1), 16);
      return [value & 255, (value >> 8) & 255, value >> 16, 255];
    }),
  );
}

describe('counting colours on a picture', () => {
  const picture = bitmap([
    ['#4c9aff', '#4c9aff', '#000000'],
    ['#4d9bfe', '#ff8b3d', '#000000'],
  ]);

  it('counts near colours inside the area only', () => {
    const all = { x: 0, y: 0, width: 3, height: 2 };
    expect(countColours(picture, 3, all, 1, ['#4c9aff', '#ff8b3d', '#00ff00'])).toEqual([3, 1, 0]);
    const below = { x: 0, y: 1, width: 3, height: 1 };
    expect(countColours(picture, 3, below, 1, ['#4c9aff', '#ff8b3d'])).toEqual([1, 1]);
  });

  it('takes the area in CSS pixels', () => {
    expect(countColours(picture, 3, { x: 0, y: 0, width: 1.5, height: 1 }, 2, ['#000000'])).toEqual([2]);
  });
});
