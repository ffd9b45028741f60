import type { ChartHost } from '../chart-host.ts';
import { toTimestamp } from '../to-timestamp.ts';
import type { BarPlaces } from './bar-places.ts';
import type { ChartPoint } from './chart-point.ts';
import type { Place } from './drawing-geometry.ts';
import type { DrawingInHold } from './drawing-in-hold.ts';
import type { SceneKeeper } from './scene-keeper.ts';
import { snapPrice } from './snap-price.ts';
import type { ToolInUse } from './tool-in-use.ts';
import type { ChartToolEvents } from './tools-contract.ts';
import type { PointerSurface } from './tools-pointer.ts';

const snapReach = 7;

interface Hand {
  readonly places: BarPlaces;
  readonly keeper: SceneKeeper;
  readonly tool: ToolInUse;
  readonly hold: DrawingInHold;
  select(id: string | null): void;
  readonly onMoved: ChartToolEvents['onMoved'];
}

/** What a gesture of the pointer does: points for the tool in use, else a drawing to drag, else nothing of ours. */
export function createToolsHand({ chart, candles, scene: bars }: ChartHost, hand: Hand): PointerSurface {
  const { places, tool, hold, select, onMoved } = hand;
  const { scene, change } = hand.keeper;

  const pointAt = ({ x, y }: Place): ChartPoint | null => {
    const index = places.nearest(x);
    const price = places.price(y);
    if (index === null || price === null) return null;
    return {
      day: places.dayOf(index),
      price: snapPrice(price, y, places.prices(index), places.y, snapReach),
    };
  };

  return {
    inPane({ x, y }) {
      const { width, height } = chart.paneSize(0);
      return bars.answer !== null && x >= 0 && x < width && y >= 0 && y < height;
    },
    down(at, event) {
      const point = pointAt(at);
      if (point === null) return false;
      if (scene.tool === null && event.shiftKey) tool.lendMeasure();
      if (scene.tool !== null) {
        if (tool.awaitsFirst()) tool.take(point);
        else tool.preview(point);
        return true;
      }
      const drawing = hold.take(at);
      if (drawing !== null) {
        select(drawing.id);
        return true;
      }
      tool.clearMeasure();
      select(null);
      return false;
    },
    move(at, held) {
      if (hold.isHeld()) return hold.move(at);
      const point = scene.tool === null ? null : pointAt(at);
      if (point === null) return;
      if (held) chart.setCrosshairPosition(point.price, toTimestamp(point.day), candles);
      tool.preview(point);
    },
    up(at, moved) {
      if (hold.isHeld()) {
        const drawing = hold.letGo();
        if (!moved || drawing === null) return;
        // Until the caller says so, it stays where it was put.
        change({ drawings: scene.drawings.map((one) => (one.id === drawing.id ? drawing : one)) });
        onMoved(drawing.id, drawing.points);
        return;
      }
      const point = pointAt(at);
      // The first click of two: the second point is still to come.
      const isFirstClick = scene.first !== null && !moved && scene.next === scene.first;
      if (point === null || isFirstClick) return;
      tool.take(point);
    },
    lost: hold.letGo,
  };
}
