/** A rectangle in points of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How much further away a point further down is than one further to the left: a heading before a row. */
const downwards = 8;

/**
 * The place of a square that meets none of some boxes, as near to the corner at the top right of an area as can be.
 * @returns its left and top, or null where the area has no room for it
 */
export function freePlace(
  area: Box,
  taken: readonly Box[],
  size: number,
): { readonly left: number; readonly top: number } | null {
  const [mostLeft, mostTop] = [area.right - size, area.bottom - size];
  // The nearest place touches the edge of the area or of a box, across and down.
  const lefts = [mostLeft, ...taken.map((box) => box.left - size)]
    .filter((left) => left >= area.left && left <= mostLeft)
    .toSorted((a, b) => b - a);
  const tops = [area.top, ...taken.map((box) => box.bottom)]
    .filter((top) => top >= area.top && top <= mostTop)
    .toSorted((a, b) => a - b);
  let best: { left: number; top: number } | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const top of tops) {
    if (downwards * (top - area.top) >= nearest) break;
    const beside = taken.filter((box) => box.top < top + size && box.bottom > top);
    const left = lefts.find((place) => !beside.some((box) => box.left < place + size && box.right > place));
    if (left === undefined) continue;
    const distance = mostLeft - left + downwards * (top - area.top);
    if (distance < nearest) [best, nearest] = [{ left, top }, distance];
  }
  return best;
}
