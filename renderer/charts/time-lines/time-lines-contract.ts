/** A line over the sessions of the chart. */
export interface DrawnLine {
  readonly name: string;
  /** As long as the days; NaN is a gap, and the line breaks there. */
  readonly values: Float64Array;
  /** In any CSS notation. */
  readonly colour: string;
  /** Lengths of strokes and gaps in pixels; empty for a solid line. */
  readonly dash: readonly number[];
}

/** One of the charts over each other, which share the dates. */
export interface DrawnPane {
  readonly lines: readonly DrawnLine[];
  readonly scale: 'linear' | 'logarithmic';
  /** Share of the height among the panes; 1 when absent. */
  readonly weight?: number | undefined;
  /** Values that are lines across, and in sight, such as 0 or the stated multiple. */
  readonly guides: readonly number[];
  /** A value at the crosshair. */
  format(value: number): string;
  /** A value at a tick, with no more decimals than the step between ticks needs. */
  formatTick(value: number, step: number): string;
}

/** Two dates, the earlier first. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

export interface TimeLinesTheme {
  readonly background: string;
  readonly text: string;
  readonly grid: string;
  readonly guide: string;
  readonly crosshair: string;
  readonly ruler: string;
  readonly fontFamily: string;
  readonly fontSizePixels: number;
}

export interface TimeLinesEvents {
  /** Index of the session under the crosshair; null when there is none. */
  onCrosshair(index: number | null): void;
  /** Both dates of the ruler while it is drawn and once it is; null when it was taken away. */
  onRuler(range: DayRange | null, final: boolean): void;
  /** Tops of the panes in pixels, for the legends that stand in them. */
  onPaneTops(tops: readonly number[]): void;
}

export interface TimeLinesChart {
  /** Shows these lines; the visible range is kept while the days are the same. */
  show(days: ArrayLike<number>, panes: readonly DrawnPane[]): void;
  setTheme(theme: TimeLinesTheme): void;
  setRuler(range: DayRange | null): void;
  /** While true, dragging draws the ruler instead of moving the chart. */
  setMeasuring(measuring: boolean): void;
  /** Puts the crosshair on a session, as the keyboard does. */
  point(index: number | null): void;
  zoom(factor: number): void;
  /** The whole span again. */
  reset(): void;
  picture(): HTMLCanvasElement;
  dispose(): void;
}
