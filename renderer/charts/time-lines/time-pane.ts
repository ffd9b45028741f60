import type { PlotAxis, PlotDash, PlotTone } from '#renderer/components/plots/plot-types.ts';
import type { Derivation } from '#shared/domain/derivation.ts';

/** A line over sessions, as a screen gives it. */
export interface TimeLine {
  readonly name: string;
  /** As long as the days; NaN is a gap. */
  readonly values: Float64Array;
  readonly tone: PlotTone;
  readonly dash?: PlotDash;
  /** False keeps it out of the legend, for want of room or as the twin of another; the table has it by its name. */
  readonly named?: false;
}

/** One of the charts over each other: what it measures, and its lines. */
export interface TimePane {
  /** Such as `Drawdown`; stands at the top of its pane. */
  readonly name: string;
  /** `logarithmic` in its kind makes the scale so. */
  readonly axis: PlotAxis;
  /** How its values came about. */
  readonly how?: Derivation;
  readonly lines: readonly TimeLine[];
  /** Values drawn across and kept in sight, such as 0 or the stated multiple. */
  readonly guides?: readonly number[];
  /** Share of the height among the panes; 1 when absent. */
  readonly weight?: number;
}
