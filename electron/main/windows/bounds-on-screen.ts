import type { WindowBounds } from '#shared/domain/window-bounds.ts';

/** So much of a window's upper edge is always in reach, so that it can be taken hold of and moved. */
export const graspPixels = { width: 160, height: 32 };

const overlap = (from: number, length: number, otherFrom: number, otherLength: number): number =>
  Math.max(0, Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom));

function canGrasp(window: WindowBounds, area: WindowBounds): boolean {
  const reach = overlap(window.x, window.width, area.x, area.width);
  const inHeight = window.y >= area.y && window.y + graspPixels.height <= area.y + area.height;
  return inHeight && reach >= Math.min(graspPixels.width, window.width);
}

function distance(window: WindowBounds, area: WindowBounds): number {
  const gap = (from: number, length: number, otherFrom: number, otherLength: number): number =>
    Math.max(0, otherFrom - (from + length), from - (otherFrom + otherLength));
  return gap(window.x, window.width, area.x, area.width) + gap(window.y, window.height, area.y, area.height);
}

/**
 * Where a window is to be opened: as it was left while its upper edge can be grasped on some screen, else wholly on the
 * nearest one, no larger than that.
 * @param workAreas the usable part of each screen, the main one first; at least one
 */
export function boundsOnScreen(window: WindowBounds, workAreas: readonly WindowBounds[]): WindowBounds {
  if (workAreas.some((area) => canGrasp(window, area))) return window;
  const [nearest] = workAreas.toSorted((a, b) => distance(window, a) - distance(window, b));
  if (nearest === undefined) return window;
  const width = Math.min(window.width, nearest.width);
  const height = Math.min(Math.max(window.height, graspPixels.height), nearest.height);
  const within = (value: number, low: number, high: number): number =>
    Math.min(Math.max(value, low), Math.max(low, high));
  return {
    x: within(window.x, nearest.x, nearest.x + nearest.width - width),
    y: within(window.y, nearest.y, nearest.y + nearest.height - height),
    width,
    height,
  };
}
