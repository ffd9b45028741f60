/**
 * Answers the least and greatest entry of any stretch in two look-ups: entries `2 (k size + i)` and the next hold the
 * least low and the greatest high of the 2^k places from i on, side by side because they are read together.
 */
export interface RangeExtremes {
  readonly table: Float64Array;
  readonly size: number;
}

/**
 * What: the table behind look-ups of the lowest low and highest high over stretches of up to `longest` entries.
 * Formula: each row joins two stretches of the row before; a look-up joins the two overlapping powers of two.
 * Arguments: `lows`, `highs` of one length without gaps; `longest` 1 or more.
 * Range: the values' own.
 * First values: none; a stretch must end inside the columns.
 * Source: M. A. Bender, M. Farach-Colton, "The LCA problem revisited", LATIN 2000, section 3.
 */
export function rangeExtremes(lows: Float64Array, highs: Float64Array, longest: number): RangeExtremes {
  const size = lows.length;
  const rows = 32 - Math.clz32(longest);
  const table = new Float64Array(2 * rows * size);
  for (let i = 0; i < size; i++) {
    table[2 * i] = lows[i];
    table[2 * i + 1] = highs[i];
  }
  for (let row = 1; row < rows; row++) {
    const half = 1 << (row - 1);
    for (let i = 0; i + 2 * half <= size; i++) {
      const left = 2 * ((row - 1) * size + i);
      const right = left + 2 * half;
      const to = 2 * (row * size + i);
      table[to] = Math.min(table[left], table[right]);
      table[to + 1] = Math.max(table[left + 1], table[right + 1]);
    }
  }
  return { table, size };
}
