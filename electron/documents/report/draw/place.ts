/** Where something is drawn, in points from the top left of the page. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}
