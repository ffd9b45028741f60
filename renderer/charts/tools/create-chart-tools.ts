import { countBarsThrough } from '#shared/domain/bar-columns.ts';
import type { ChartAnswer } from '#shared/ipc/chart-schemas.ts';
import type { ChartHost } from '../chart-host.ts';
import { toTimestamp } from '../to-timestamp.ts';
import { barsTarget } from '../view-target.ts';
import { createBarPlaces } from './bar-places.ts';
import { hitDrawing, type Place } from './drawing-geometry.ts';
import { measureSpan } from './measure-span.ts';
import { movePoints } from './move-points.ts';
import { snapPrice } from './snap-price.ts';
import { toolHint } from './tool-hint.ts';
import { readToolsColours } from './tools-colours.ts';
import type { ChartToolEvents, ChartTools, ShownDrawing } from './tools-contract.ts';
import type { ChartPoint } from './chart-point.ts';
import { listenToPointer } from './tools-pointer.ts';
import { createToolsCursor } from './tools-cursor.ts';
import { createToolsPrimitive } from './tools-primitive.ts';
import type { ToolsScene } from './tools-scene.ts';

const snapReach = 7;

const indexOn = ({ day }: ChartAnswer, on: number): number => Math.max(0, countBarsThrough(day, on) - 1);

/** A drawing taken hold of by the pointer, as it was then. */
interface Hold {
  readonly drawing: ShownDrawing;
  readonly handle: number | null;
  readonly index: number;
  readonly price: number;
}

/**
 * Measure, lines, notes, dated marks and the cut line over the desk's chart, by pointer and by key. What is drawn belongs to
 * the caller: the tools tell what a hand did, and show what they are given.
 * @param stage the element around the chart; its style sheet has the tones
 */
export function createChartTools(host: ChartHost, stage: HTMLElement, events: ChartToolEvents): ChartTools {
  const { chart, candles, container } = host;
  const places = createBarPlaces(host);
  const scene: ToolsScene = {
    colours: readToolsColours(stage),
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
  };
  const layer = createToolsPrimitive(host, places, scene);
  candles.attachPrimitive(layer.primitive);
  let hold: Hold | null = null;
  let hint = '';
  let drawnSymbol: string | null = null;

  /** True while Shift has lent the measure for one drag. */
  let lent = false;

  const change = (part: Partial<ToolsScene>): void => {
    Object.assign(scene, part);
    container.style.cursor = scene.tool === null ? '' : 'crosshair';
    layer.update();
    const words = toolHint(scene);
    if (words !== hint) events.onHint((hint = words));
  };
  const setMeasure = (one: ChartPoint | null, other: ChartPoint | null): void => {
    const { answer } = host.scene;
    const span = answer && one && other ? measureSpan(answer, one, other) : null;
    if (span === null && scene.measure === null) return;
    change({ measure: span });
    events.onMeasure(span);
  };
  const pointAt = ({ x, y }: Place): ChartPoint | null => {
    const index = places.nearest(x);
    const price = places.price(y);
    if (index === null || price === null) return null;
    return {
      day: places.dayOf(index),
      price: snapPrice(price, y, places.prices(index), places.y, snapReach),
    };
  };
  /** Takes the next point of the tool in use; the last one finishes it. */
  const take = (point: ChartPoint): void => {
    const { tool, first } = scene;
    if (tool === null) return;
    if (tool === 'pick') return events.onPick(point.day);
    if (first === null && (tool === 'measure' || tool === 'trend')) {
      if (tool === 'measure') setMeasure(null, null);
      return change({ first: point, next: point });
    }
    if (first !== null && first.day === point.day && tool === 'trend') return;
    if (tool === 'measure') {
      setMeasure(first, point);
      const { tool: used } = scene;
      change({ first: null, next: null, tool: lent ? null : used });
      lent = false;
      return;
    }
    const points = first === null ? [point] : [first, point].toSorted((a, b) => a.day - b.day);
    change({ tool: null, first: null, next: null });
    events.onDrawn(tool, points);
  };
  const preview = (point: ChartPoint): void => {
    if (scene.tool === null) return;
    change({ next: point });
    if (scene.tool === 'measure' && scene.first !== null) setMeasure(scene.first, point);
  };
  const moveHeld = (at: Place): void => {
    const index = places.nearest(at.x);
    const price = places.price(at.y);
    if (hold === null || index === null || price === null) return;
    const { drawing, handle } = hold;
    const bars = drawing.kind === 'level' ? 0 : index - hold.index;
    const points = movePoints(drawing.points, handle, bars, price - hold.price, dayAfter);
    change({ moving: { ...drawing, points } });
  };
  const dayAfter = (day: number, bars: number): number => places.dayOf(places.indexOf(day) + bars);
  const letGo = (): void => {
    hold = null;
    change({ moving: null });
  };
  const select = (id: string | null): void => {
    if (scene.selected === id) return;
    change({ selected: id });
    events.onSelect(id);
  };

  const stopListening = listenToPointer(stage, container, {
    inPane({ x, y }) {
      const { width, height } = chart.paneSize(0);
      return host.scene.answer !== null && x >= 0 && x < width && y >= 0 && y < height;
    },
    down(at, event) {
      const point = pointAt(at);
      if (point === null) return false;
      if (scene.tool === null && event.shiftKey) {
        lent = true;
        change({ tool: 'measure' });
      }
      if (scene.tool !== null) {
        const waits = scene.tool === 'measure' || scene.tool === 'trend';
        if (waits && scene.first === null) take(point);
        else preview(point);
        return true;
      }
      const hit = hitDrawing(scene.shapes, at);
      const drawing = scene.drawings.find(({ id }) => id === hit?.id);
      if (hit && drawing) {
        select(drawing.id);
        const [index, price] = [places.nearest(at.x) ?? 0, places.price(at.y) ?? 0];
        hold = { drawing, handle: hit.handle, index, price };
        return true;
      }
      if (scene.measure !== null) setMeasure(null, null);
      select(null);
      return false;
    },
    move(at, held) {
      if (hold !== null) return moveHeld(at);
      const point = scene.tool === null ? null : pointAt(at);
      if (point === null) return;
      if (held) chart.setCrosshairPosition(point.price, toTimestamp(point.day), candles);
      preview(point);
    },
    up(at, moved) {
      if (hold !== null) {
        const { moving } = scene;
        letGo();
        if (!moved || moving === null) return;
        // Until the caller says so, it stays where it was put.
        change({ drawings: scene.drawings.map((one) => (one.id === moving.id ? moving : one)) });
        events.onMoved(moving.id, moving.points);
        return;
      }
      const point = pointAt(at);
      const begun = scene.first !== null && (scene.tool === 'measure' || scene.tool === 'trend');
      // The first click of two: the second point is still to come.
      const isFirstClick = begun && !moved && scene.next === scene.first;
      if (point === null || isFirstClick) return;
      take(point);
    },
    lost: letGo,
  });

  const cursor = createToolsCursor(host, places, events, (crosshairDay) => change({ crosshairDay }));
  const cancelTool = (): void => {
    if (scene.tool === 'measure' && scene.first !== null) setMeasure(null, null);
    lent = false;
    change({ tool: null, first: null, next: null });
  };

  /** What lies after the last day that may be read is taken away with its bars. */
  const stopSettled = host.onSettled(() => {
    const { answer } = host.scene;
    const last = answer && answer.endBar === answer.barsTotal ? answer.day.at(-1) : undefined;
    if (last === undefined) return;
    if (scene.measure !== null && scene.measure.to.day > last) setMeasure(null, null);
    if (scene.first !== null && scene.first.day > last) cancelTool();
  });

  return {
    setDrawings(symbol, drawings) {
      if (symbol !== drawnSymbol) {
        drawnSymbol = symbol;
        letGo();
        cancelTool();
        setMeasure(null, null);
        cursor.forget();
      }
      change({ drawings });
    },
    setSelected: (selected) => change({ selected }),
    setTool(tool) {
      if (tool === scene.tool) return;
      cancelTool();
      cursor.followCloses();
      change({ tool });
    },
    setEvents: (marks) => change({ marks }),
    setCut: (cut) => change({ cut }),
    setInverted: (invertScale) => candles.priceScale().applyOptions({ invertScale }),
    setTheme: () => change({ colours: readToolsColours(stage) }),
    cancel() {
      if (hold !== null) letGo();
      else if (scene.tool !== null) cancelTool();
      else if (scene.measure !== null) setMeasure(null, null);
      else if (scene.selected !== null) select(null);
      else return false;
      return true;
    },
    step(bars, priceSteps) {
      if (host.scene.answer === null) return;
      const price = priceSteps * places.priceStep();
      const drawing =
        scene.tool === null ? scene.drawings.find(({ id }) => id === scene.selected) : undefined;
      if (drawing) {
        const along = drawing.kind === 'level' ? 0 : bars;
        return events.onMoved(drawing.id, movePoints(drawing.points, null, along, price, dayAfter));
      }
      const point = cursor.step(bars, price);
      if (scene.tool !== null) preview(point);
    },
    stepIfShown(bars) {
      if (host.scene.answer !== null) cursor.shift(bars);
    },
    place() {
      if (scene.tool === null) return false;
      take(cursor.now());
      return true;
    },
    pointAt: cursor.point,
    goTo(day) {
      const bars = host.view.current();
      const whole = host.whole();
      if (bars === null || whole === null) return;
      const half = (bars.to - bars.from) / 2;
      cursor.await(day);
      host.aim((answer) => {
        const at = answer.firstBar + indexOn(answer, day) * answer.barsPerBucket;
        return barsTarget({ from: at - half, to: at + half })(answer);
      });
    },
    dispose() {
      stopListening();
      stopSettled();
      cursor.dispose();
      container.style.cursor = '';
      candles.detachPrimitive(layer.primitive);
    },
  };
}
