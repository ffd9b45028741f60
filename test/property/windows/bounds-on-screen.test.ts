import { fc } from '../../support/fast-check.ts';
import { expect, it } from 'vitest';
import { boundsOnScreen, graspPixels } from '#electron/main/windows/bounds-on-screen.ts';
import type { WindowBounds } from '#shared/domain/window-bounds.ts';

const place = fc.integer({ min: -100_000, max: 100_000 });
const length = fc.integer({ min: 1, max: 100_000 });
const window = fc.record({ x: place, y: place, width: length, height: length });
const side = fc.integer({ min: 480, max: 8000 });
const screens = fc.array(
  fc.record({
    x: fc.integer({ min: -20_000, max: 20_000 }),
    y: fc.integer({ min: -20_000, max: 20_000 }),
    width: side,
    height: side,
  }),
  { minLength: 1, maxLength: 4 },
);

const overlap = (a: number, aLength: number, b: number, bLength: number): number =>
  Math.max(0, Math.min(a + aLength, b + bLength) - Math.max(a, b));

function canBeGrasped(bounds: WindowBounds, areas: readonly WindowBounds[]): boolean {
  return areas.some(
    (area) =>
      overlap(bounds.x, bounds.width, area.x, area.width) >= Math.min(graspPixels.width, bounds.width) &&
      overlap(bounds.y, graspPixels.height, area.y, area.height) === graspPixels.height,
  );
}

it('any window can be grasped by its upper edge on some screen, whatever the screens', () => {
  fc.assert(
    fc.property(window, screens, (bounds, areas) => {
      expect(canBeGrasped(boundsOnScreen(bounds, areas), areas)).toBe(true);
    }),
  );
});

it('a window that can be grasped stays as it was left, and a second look moves nothing', () => {
  fc.assert(
    fc.property(window, screens, (bounds, areas) => {
      const once = boundsOnScreen(bounds, areas);
      if (canBeGrasped(bounds, areas)) expect(once).toEqual(bounds);
      expect(boundsOnScreen(once, areas)).toEqual(once);
    }),
  );
});

it('a window whose screen is gone comes wholly onto the nearest, the size kept where it fits', () => {
  const laptop = { x: 0, y: 25, width: 1440, height: 875 };
  const left = { x: 2000, y: 100, width: 800, height: 600 };
  expect(boundsOnScreen(left, [laptop])).toEqual({ x: 640, y: 100, width: 800, height: 600 });
  expect(boundsOnScreen({ ...left, width: 3000, height: 2000 }, [laptop])).toEqual(laptop);
  const right = { x: 1440, y: 0, width: 1920, height: 1080 };
  expect(boundsOnScreen({ ...left, x: 5000 }, [laptop, right])).toEqual({
    x: 2560,
    y: 100,
    width: 800,
    height: 600,
  });
});
