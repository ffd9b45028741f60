/** A bar's day and a price on it. */
export interface ChartPoint {
  readonly day: number;
  readonly price: number;
}
