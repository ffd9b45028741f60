import type { DrawingPlan } from '#shared/domain/drawing.ts';
import type { ChartEvent } from '#shared/domain/chart-event.ts';
import type { ChartPoint } from './chart-point.ts';
import type { MeasuredSpan } from './measure-span.ts';

/** What the pointer and the keys do on the chart: measure, draw, or pick a bar. */
export type ChartTool = 'measure' | 'level' | 'trend' | 'note' | 'pick';

export interface ShownDrawing extends Pick<DrawingPlan, 'id' | 'kind' | 'text' | 'tone' | 'dash'> {
  readonly points: readonly ChartPoint[];
}

/** An event with the day that it stands on. */
export interface EventMark extends Pick<ChartEvent, 'kind' | 'title'> {
  readonly day: number;
}

export interface ChartToolEvents {
  /** A drawing was finished; the tool is put away. */
  onDrawn(kind: ShownDrawing['kind'], points: readonly ChartPoint[]): void;
  /** A drawing was moved, once it rests. */
  onMoved(id: string, points: readonly ChartPoint[]): void;
  onSelect(id: string | null): void;
  /** Between two points, while it changes and once it stands; null when it was taken away. */
  onMeasure(span: MeasuredSpan | null): void;
  /** A bar was picked. */
  onPick(day: number): void;
  /** The bar under the crosshair, by pointer or key; null when there is none. */
  onCrosshair(point: ChartPoint | null, by: 'pointer' | 'key'): void;
  /** What is to be done next, for those who draw by key; empty when nothing is under way. */
  onHint(words: string): void;
}

export interface ChartTools {
  /** On another symbol, what was begun on the one before is forgotten. */
  setDrawings(symbol: string, drawings: readonly ShownDrawing[]): void;
  setSelected(id: string | null): void;
  /** Null puts the tool away, and what was begun with it. */
  setTool(tool: ChartTool | null): void;
  setEvents(marks: readonly EventMark[]): void;
  /** The last day that is known while bars are replayed; null for none. */
  setCut(day: number | null): void;
  setInverted(inverted: boolean): void;
  /** Reads the colours of the theme in force anew. */
  setTheme(): void;
  /** Takes back the last thing begun: a drag, a tool, a measurement, a selection; false when there is none. */
  cancel(): boolean;
  /** Moves the crosshair, or what is selected, by bars and by steps of price. */
  step(bars: number, priceSteps: number): void;
  /** The same, where the keys have put a crosshair already. */
  stepIfShown(bars: number): void;
  /** Puts a point where the crosshair is; false when no tool waits for one. */
  place(): boolean;
  /** The crosshair on a day that another chart points at; null for none. */
  pointAt(day: number | null): void;
  /** Brings a day to the middle, with the crosshair on it. */
  goTo(day: number): void;
  dispose(): void;
}
