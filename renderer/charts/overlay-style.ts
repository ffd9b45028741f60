/** A line's look beside its colour. */
export interface OverlayStyle {
  readonly width: number;
  readonly dash: number[];
}

const styles: readonly OverlayStyle[] = [
  { width: 1.6, dash: [] },
  { width: 1.8, dash: [7, 3] },
  { width: 2.25, dash: [] },
];

/**
 * Width in pixels and dashes of the overlay in the given place: thin, dashed, thick, so that colour is never alone.
 * None is so thin that antialiasing leaves no pixel of the full colour: pictures are checked for it.
 */
export function overlayStyle(order: number): OverlayStyle {
  return styles[order % styles.length];
}
