import type { LineRole } from './ticket-line.ts';

/** Opaque colours of the chart in any CSS notation, read from the theme's custom properties by the caller. */
export interface ChartTheme {
  readonly background: string;
  readonly text: string;
  readonly grid: string;
  readonly up: string;
  readonly down: string;
  readonly overlays: readonly string[];
  readonly volume: string;
  readonly lowerPane: string;
  readonly comparison: string;
  readonly lines: Readonly<Record<LineRole, string>>;
  readonly crosshair: string;
  readonly warning: string;
  readonly problem: string;
  readonly fontFamily: string;
  readonly fontSizePixels: number;
  /** No line that shows a value is drawn thinner. */
  readonly thinnestLinePixels: number;
}
