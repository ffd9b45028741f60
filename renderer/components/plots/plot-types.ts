/** Numbers by index; NaN is a gap. */
export type Column = ArrayLike<number>;

/** Which token a mark is drawn in: five that only tell series apart, the rest with a meaning. */
export type PlotTone =
  | 'one'
  | 'two'
  | 'three'
  | 'four'
  | 'five'
  | 'text'
  | 'muted'
  | 'accent'
  | 'up'
  | 'down'
  | 'stop'
  | 'target';

/** The stroke that tells a line apart without its colour. */
export type PlotDash = 'solid' | 'dashed' | 'dotted' | 'dash-dot';

/** What an axis measures and how its numbers are written. */
export interface PlotAxis {
  /** Stands beside the axis, with the unit where the numbers do not carry it: `Sessions held`. */
  readonly label: string;
  /** How ticks are chosen: `day` takes the numbers for day numbers. */
  readonly kind: 'linear' | 'logarithmic' | 'day';
  /** A value in the read-out and in the table. */
  format(value: number): string;
  /** A value on the axis, `step` away from the next. */
  formatTick(value: number, step: number): string;
  /** Values are counts: no tick lies between two of them. */
  readonly whole?: boolean;
  /** The ends; what is left out fits the marks. */
  readonly from?: number;
  readonly to?: number;
}

/** A line through its points in order of x. */
export interface PlotLine {
  readonly name: string;
  /** Ascending. */
  readonly x: Column;
  readonly y: Column;
  readonly tone: PlotTone;
  readonly dash?: PlotDash;
}

/** Nested areas about a median, the widest first. */
export interface PlotBand {
  readonly x: Column;
  readonly levels: readonly { readonly name: string; readonly low: Column; readonly high: Column }[];
  readonly tone: PlotTone;
}

/** Single points, up to some ten thousand. */
export interface PlotPoints {
  readonly name: string;
  readonly x: Column;
  readonly y: Column;
  readonly tone: PlotTone;
  readonly shape?: 'filled' | 'hollow';
}

/** A straight line across the plot at one value of an axis, with its word. */
export interface PlotMarker {
  readonly axis: 'x' | 'y';
  readonly at: number;
  readonly label: string;
  readonly tone?: PlotTone;
  readonly dash?: PlotDash;
}

/** What a plot shows, as text: for those who do not see it, and for copying. */
export interface PlotTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What every plot says of itself. */
export interface PlotWords {
  /** The heading, unique on its screen: `Realised multiple by holding length`. */
  readonly name: string;
  /** One or two sentences with the figures that matter: what a screen reader says instead of the picture. */
  readonly summary: string;
}
