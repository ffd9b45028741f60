import type { DrawnShape } from './drawing-geometry.ts';
import type { MeasuredSpan } from './measure-span.ts';
import type { ToolsColours } from './tools-colours.ts';
import type { ChartTool, EventMark, ShownDrawing } from './tools-contract.ts';
import type { ChartPoint } from './chart-point.ts';

/** What the tools draw now; written by the tools alone, read by their primitive when it paints. */
export interface ToolsScene {
  colours: ToolsColours;
  drawings: readonly ShownDrawing[];
  /** One that is being moved, in place of the kept one. */
  moving: ShownDrawing | null;
  selected: string | null;
  tool: ChartTool | null;
  /** The point that was placed first, while the tool waits for the second. */
  first: ChartPoint | null;
  /** Where the next point would be placed. */
  next: ChartPoint | null;
  measure: MeasuredSpan | null;
  marks: readonly EventMark[];
  crosshairDay: number | null;
  cut: number | null;
  /** Made at each paint, for the pointer to find. */
  shapes: readonly DrawnShape[];
}

/** Nothing drawn, nothing in hand. */
export const emptyScene = (colours: ToolsColours): ToolsScene => ({
  colours,
  drawings: [],
  moving: null,
  selected: null,
  tool: null,
  first: null,
  next: null,
  measure: null,
  marks: [],
  crosshairDay: null,
  cut: null,
  shapes: [],
});

/** The drawings to show, with what is being moved or drawn as it would become. */
export function shownDrawings({ drawings, moving, tool, first, next }: ToolsScene): readonly ShownDrawing[] {
  const kept = moving === null ? drawings : drawings.map((one) => (one.id === moving.id ? moving : one));
  if (next === null || tool === null || tool === 'measure' || tool === 'pick') return kept;
  if (tool === 'trend' && first === null) return kept;
  const points = first === null ? [next] : [first, next];
  return [...kept, { id: '', kind: tool, points, text: '', tone: 'one', dash: 'solid' }];
}
