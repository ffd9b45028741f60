import type { ChartHost } from '../chart-host.ts';
import type { ChartPoint } from './chart-point.ts';
import { measureSpan } from './measure-span.ts';
import type { SceneKeeper } from './scene-keeper.ts';
import type { ChartToolEvents } from './tools-contract.ts';

/** The tool that is in use, from its first point to its last. */
export interface ToolInUse {
  /** Whether the next point is the first of two. */
  awaitsFirst(): boolean;
  /** Takes the next point; the last one finishes the drawing, the measurement or the pick. */
  take(point: ChartPoint): void;
  /** Shows what the next point would make. */
  preview(point: ChartPoint): void;
  /** Puts the measure in hand for one drag. */
  lendMeasure(): void;
  /** Puts the tool away, and what was begun with it. */
  cancel(): void;
  /** Takes the measurement off the chart. */
  clearMeasure(): void;
}

export function createToolInUse(
  host: ChartHost,
  { scene, change }: SceneKeeper,
  events: Pick<ChartToolEvents, 'onDrawn' | 'onMeasure' | 'onPick'>,
): ToolInUse {
  let lent = false;

  const setMeasure = (one: ChartPoint | null, other: ChartPoint | null): void => {
    const { answer } = host.scene;
    const span = answer && one && other ? measureSpan(answer, one, other) : null;
    if (span === null && scene.measure === null) return;
    change({ measure: span });
    events.onMeasure(span);
  };
  const takesTwo = (): boolean => scene.tool === 'measure' || scene.tool === 'trend';

  return {
    awaitsFirst: () => takesTwo() && scene.first === null,
    take(point) {
      const { tool, first } = scene;
      if (tool === null) return;
      if (tool === 'pick') return events.onPick(point.day);
      if (first === null && takesTwo()) {
        if (tool === 'measure') setMeasure(null, null);
        return change({ first: point, next: point });
      }
      if (first !== null && first.day === point.day && tool === 'trend') return;
      if (tool === 'measure') {
        setMeasure(first, point);
        change({ first: null, next: null, tool: lent ? null : tool });
        lent = false;
        return;
      }
      const points = first === null ? [point] : [first, point].toSorted((a, b) => a.day - b.day);
      change({ tool: null, first: null, next: null });
      events.onDrawn(tool, points);
    },
    preview(point) {
      if (scene.tool === null) return;
      change({ next: point });
      if (scene.tool === 'measure' && scene.first !== null) setMeasure(scene.first, point);
    },
    lendMeasure() {
      lent = true;
      change({ tool: 'measure' });
    },
    cancel() {
      if (scene.tool === 'measure' && scene.first !== null) setMeasure(null, null);
      lent = false;
      change({ tool: null, first: null, next: null });
    },
    clearMeasure: () => setMeasure(null, null),
  };
}
