interface Extent {
  readonly minimum: number;
  readonly maximum: number;
}

/**
 * The part of an extent about its middle on which everything stands `stretch` times as tall: below 1 there is room around it,
 * above 1 its ends are cut. Prices keep their ratios, so that no scale, logarithmic or not, comes to zero.
 */
export function stretchedExtent({ minimum, maximum }: Extent, stretch: number): Extent {
  if (minimum > 0) {
    const middle = Math.sqrt(minimum * maximum);
    const share = (maximum / minimum) ** (1 / (2 * stretch));
    return { minimum: middle / share, maximum: middle * share };
  }
  const [middle, half] = [(minimum + maximum) / 2, (maximum - minimum) / (2 * stretch)];
  return { minimum: middle - half, maximum: middle + half };
}
