import type { BarPlaces } from './bar-places.ts';
import { hitDrawing, type Place } from './drawing-geometry.ts';
import { movePoints } from './move-points.ts';
import type { SceneKeeper } from './scene-keeper.ts';
import type { ShownDrawing } from './tools-contract.ts';

/** A drawing that the pointer has taken hold of and drags. */
export interface DrawingInHold {
  isHeld(): boolean;
  /** Takes hold of the drawing at a place; the drawing, or null where there is none. */
  take(at: Place): ShownDrawing | null;
  move(at: Place): void;
  /** Lets go; the drawing as it was last moved, or null when it was not. */
  letGo(): ShownDrawing | null;
}

/** A drawing as it was taken hold of. */
interface Hold {
  readonly drawing: ShownDrawing;
  readonly handle: number | null;
  readonly index: number;
  readonly price: number;
}

export function createDrawingInHold(
  places: BarPlaces,
  { scene, change }: SceneKeeper,
  dayAfter: (day: number, bars: number) => number,
): DrawingInHold {
  let hold: Hold | null = null;
  return {
    isHeld: () => hold !== null,
    take(at) {
      const hit = hitDrawing(scene.shapes, at);
      const drawing = scene.drawings.find(({ id }) => id === hit?.id);
      if (!hit || !drawing) return null;
      const [index, price] = [places.nearest(at.x) ?? 0, places.price(at.y) ?? 0];
      hold = { drawing, handle: hit.handle, index, price };
      return drawing;
    },
    move(at) {
      const index = places.nearest(at.x);
      const price = places.price(at.y);
      if (hold === null || index === null || price === null) return;
      const { drawing, handle } = hold;
      const bars = drawing.kind === 'level' ? 0 : index - hold.index;
      const points = movePoints(drawing.points, handle, bars, price - hold.price, dayAfter);
      change({ moving: { ...drawing, points } });
    },
    letGo() {
      const { moving } = scene;
      hold = null;
      change({ moving: null });
      return moving;
    },
  };
}
