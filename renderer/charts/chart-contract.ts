import type { ChartAnswer } from '#shared/ipc/chart-schemas.ts';
import type { ChartRequest } from '#shared/ipc/first-inputs.ts';
import type { ChartRange, Settings } from '#shared/domain/settings.ts';
import type { ChartHost } from './chart-host.ts';
import type { ChartTheme } from './chart-theme.ts';
import type { FormerView } from './source-target.ts';
import type { LineRole, TicketLine } from './ticket-line.ts';

/** Asks for a window of bars; the caller fills in symbol, basis, as-of, overlays. Rejects with AbortError when superseded. */
export type ReadWindow = (
  window: ChartRequest['window'],
  maximumPoints: number,
  signal: AbortSignal,
) => Promise<ChartAnswer>;

/** An open holding with a horizon: its first fill, and the last session that the plan allows. */
export interface HorizonMark {
  readonly entryDay: number;
  readonly entryPrice: number;
  readonly side: 'long' | 'short';
  readonly endDay: number;
  /** Such as "◇ Horizon to 22 Jan 2026 · 5/21 d". */
  readonly label: string;
  readonly state: 'within' | 'amber' | 'red';
}

/** What the legend shows for the bar under the crosshair, or for the last one on screen. NaN is a gap. */
export interface LegendValues {
  readonly day: number;
  readonly barsInBucket: number;
  readonly open: number;
  readonly high: number;
  readonly low: number;
  readonly close: number;
  readonly volume: number;
  /** Fraction from the previous bucket's close; NaN for the first. */
  readonly change: number;
  readonly overlays: readonly { readonly name: string; readonly value: number; readonly colour: string }[];
  readonly lowerPane: { readonly name: string; readonly value: number } | null;
  /** `change` is the fraction since the first bar on screen, where both lines start. */
  readonly comparison: {
    readonly symbol: string;
    readonly value: number;
    readonly change: number;
    readonly colour: string;
  } | null;
  readonly atCrosshair: boolean;
}

export interface DeskChartEvents {
  onLegend(values: LegendValues | null): void;
  /** During a drag, at most once a frame; `final` on release. */
  onLineDrag(role: LineRole, price: number, final: boolean): void;
  onState(state: 'loading' | 'painted' | 'empty' | 'failed', message: string | null): void;
  /** The scale in use: the one asked for, or percent while a comparison is shown, for two prices share no other axis. */
  onPriceScale?(scale: Settings['priceScale']): void;
  /** The bars on screen changed, at most once a frame: days of the first and the last, for the summary and the table. */
  onVisibleDays?(fromDay: number, toDay: number): void;
}

/** The desk's chart. It feeds itself: it asks `read` for a window or one bucket a pixel as the user pans and zooms. */
export interface DeskChart {
  /** Shows another series (or the same with other overlays); the visible range is kept when `keepRange`. */
  setSource(read: ReadWindow, options: { readonly keepRange: boolean; readonly range: ChartRange }): void;
  setTicketLines(lines: readonly TicketLine[]): void;
  /** Null removes it. */
  setHorizon(mark: HorizonMark | null): void;
  setRange(range: ChartRange): void;
  setPriceScale(scale: Settings['priceScale']): void;
  setTheme(theme: ChartTheme): void;
  /** Re-reads the current window, e.g. after new data. */
  refresh(): void;
  reset(): void;
  /** One bar or a page to the left (negative) or right, for the keyboard. */
  moveBars(count: number): void;
  zoom(factor: number): void;
  /** Prices taller (above 1) or flatter, as dragging their axis does; `reset` takes it back. */
  stretchPrices(factor: number): void;
  /** The lower pane taller or lower, as dragging the line above it does. */
  resizeLowerPane(factor: number): void;
  /** What tools over the chart build on. */
  readonly host: ChartHost;
  /** What is on screen, for a chart that takes over from this one; null before anything is. */
  onScreen(): FormerView | null;
  /** The chart as it stands, with lines and labels, without the crosshair. */
  picture(): HTMLCanvasElement;
  dispose(): void;
}
