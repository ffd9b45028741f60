import { countBarsThrough } from '#shared/domain/bar-columns.ts';
import type { ChartAnswer } from '#shared/ipc/chart-schemas.ts';
import type { ChartHost } from '../chart-host.ts';
import { barsTarget } from '../view-target.ts';
import { createBarPlaces } from './bar-places.ts';
import { createDrawingInHold } from './drawing-in-hold.ts';
import { movePoints } from './move-points.ts';
import type { SceneKeeper } from './scene-keeper.ts';
import { createToolInUse } from './tool-in-use.ts';
import { toolHint } from './tool-hint.ts';
import { readToolsColours } from './tools-colours.ts';
import type { ChartToolEvents, ChartTools } from './tools-contract.ts';
import { createToolsCursor } from './tools-cursor.ts';
import { createToolsHand } from './tools-hand.ts';
import { listenToPointer } from './tools-pointer.ts';
import { createToolsPrimitive } from './tools-primitive.ts';
import { emptyScene } from './tools-scene.ts';

const indexOn = ({ day }: ChartAnswer, on: number): number => Math.max(0, countBarsThrough(day, on) - 1);

/**
 * Measure, lines, notes, dated marks and the cut line over the desk's chart, by pointer and by key. What is drawn belongs to
 * the caller: the tools tell what a hand did, and show what they are given.
 * @param stage the element around the chart; its style sheet has the tones
 */
export function createChartTools(host: ChartHost, stage: HTMLElement, events: ChartToolEvents): ChartTools {
  const { candles, container } = host;
  const places = createBarPlaces(host);
  const scene = emptyScene(readToolsColours(stage));
  const layer = createToolsPrimitive(host, places, scene);
  candles.attachPrimitive(layer.primitive);
  let hint = '';
  let drawnSymbol: string | null = null;

  const change: SceneKeeper['change'] = (part) => {
    Object.assign(scene, part);
    container.style.cursor = scene.tool === null ? '' : 'crosshair';
    layer.update();
    const words = toolHint(scene);
    if (words !== hint) events.onHint((hint = words));
  };
  const keeper: SceneKeeper = { scene, change };
  const dayAfter = (day: number, bars: number): number => places.dayOf(places.indexOf(day) + bars);
  const select = (id: string | null): void => {
    if (scene.selected === id) return;
    change({ selected: id });
    events.onSelect(id);
  };
  const tool = createToolInUse(host, keeper, events);
  const hold = createDrawingInHold(places, keeper, dayAfter);
  const { onMoved } = events;
  const hand = createToolsHand(host, { places, keeper, tool, hold, select, onMoved });
  const stopListening = listenToPointer(stage, container, hand);
  const cursor = createToolsCursor(host, places, events, (crosshairDay) => change({ crosshairDay }));

  /** What lies after the last day that may be read is taken away with its bars. */
  const stopSettled = host.onSettled(() => {
    const { answer } = host.scene;
    const last = answer && answer.endBar === answer.barsTotal ? answer.day.at(-1) : undefined;
    if (last === undefined) return;
    if (scene.measure !== null && scene.measure.to.day > last) tool.clearMeasure();
    if (scene.first !== null && scene.first.day > last) tool.cancel();
  });

  return {
    setDrawings(symbol, drawings) {
      if (symbol !== drawnSymbol) {
        drawnSymbol = symbol;
        hold.letGo();
        tool.cancel();
        tool.clearMeasure();
        cursor.forget();
      }
      change({ drawings });
    },
    setSelected: (selected) => change({ selected }),
    setTool(next) {
      if (next === scene.tool) return;
      tool.cancel();
      cursor.followCloses();
      change({ tool: next });
    },
    setEvents: (marks) => change({ marks }),
    setCut: (cut) => change({ cut }),
    setInverted: (invertScale) => candles.priceScale().applyOptions({ invertScale }),
    setTheme: () => change({ colours: readToolsColours(stage) }),
    cancel() {
      if (hold.isHeld()) hold.letGo();
      else if (scene.tool !== null) tool.cancel();
      else if (scene.measure !== null) tool.clearMeasure();
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
      tool.preview(point);
    },
    stepIfShown(bars) {
      if (host.scene.answer !== null) cursor.shift(bars);
    },
    place() {
      if (scene.tool === null) return false;
      tool.take(cursor.now());
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
