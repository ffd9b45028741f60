export interface LabelPlace {
  /** Where the label starts, in pixels. */
  readonly left: number;
  /** Rows below the first. */
  readonly row: number;
}

/**
 * Places labels beside their upright lines: to the right of it, to the left where there is no room, and a row lower
 * for as long as an earlier label stands there.
 * @param labels where each line stands and how wide its label is, in pixels
 * @returns in the order of `labels`
 */
export function placeLabels(
  labels: readonly { readonly at: number; readonly width: number }[],
  from: number,
  to: number,
): readonly LabelPlace[] {
  const taken: { left: number; right: number; row: number }[] = [];
  return labels.map(({ at, width }) => {
    const left = Math.max(from, at + width > to ? at - width : at);
    const right = left + width;
    const meets = (row: number): boolean =>
      taken.some((other) => other.row === row && other.left < right && left < other.right);
    let row = 0;
    while (meets(row)) row++;
    taken.push({ left, right, row });
    return { left, row };
  });
}
