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

  it('counts near colours, and none that is not there', () => {
    expect(countColours(picture, ['#4c9aff', '#ff8b3d', '#00ff00'])).toEqual([3, 1, 0]);
  });
});
