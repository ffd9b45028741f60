import type { Place } from './drawing-geometry.ts';

/** What a gesture of the pointer needs from the tools; places are pixels of the price pane. */
export interface PointerSurface {
  inPane(at: Place): boolean;
  /** True when the gesture is taken; the chart itself then sees nothing of it. */
  down(at: Place, event: PointerEvent): boolean;
  /** The pointer moves; `held` while it is down on what was taken. */
  move(at: Place, held: boolean, event: PointerEvent): void;
  /** It went up again; `moved` when it was a drag and no click. */
  up(at: Place, moved: boolean, event: PointerEvent): void;
  /** It was lost: nothing of the gesture counts. */
  lost(): void;
}

const clickPixels = 4;

/**
 * Tells the tools of the pointer before the chart below and its ticket lines hear of it.
 * @param stage the element around the chart's container
 * @returns takes the listeners off
 */
export function listenToPointer(
  stage: HTMLElement,
  container: HTMLElement,
  surface: PointerSurface,
): () => void {
  let held: { readonly pointer: number; readonly start: Place; moved: boolean } | null = null;

  const local = (event: PointerEvent): Place => {
    const box = container.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const onDown = (event: PointerEvent): void => {
    if (held !== null || event.button !== 0 || !container.contains(event.target as Node)) return;
    const at = local(event);
    if (!surface.inPane(at) || !surface.down(at, event)) return;
    event.preventDefault();
    event.stopPropagation();
    held = { pointer: event.pointerId, start: at, moved: false };
    container.setPointerCapture(event.pointerId);
    container.focus({ preventScroll: true });
  };
  const onMove = (event: PointerEvent): void => {
    const at = local(event);
    if (held === null) {
      if (container.contains(event.target as Node) && surface.inPane(at)) surface.move(at, false, event);
      return;
    }
    if (event.pointerId !== held.pointer) return;
    held.moved ||= Math.hypot(at.x - held.start.x, at.y - held.start.y) > clickPixels;
    if (held.moved) surface.move(at, true, event);
  };
  const onUp = (event: PointerEvent): void => {
    if (event.pointerId !== held?.pointer) return;
    const { moved } = held;
    held = null;
    container.releasePointerCapture(event.pointerId);
    surface.up(local(event), moved, event);
  };
  const onLost = (event: PointerEvent): void => {
    if (event.pointerId !== held?.pointer) return;
    held = null;
    surface.lost();
  };
  const onTouch = (event: TouchEvent): void => {
    if (held !== null) event.preventDefault();
  };
  const listeners = [
    ['pointerdown', onDown],
    ['pointermove', onMove],
    ['pointerup', onUp],
    ['pointercancel', onLost],
    ['lostpointercapture', onLost],
  ] as const;
  for (const [type, listener] of listeners) stage.addEventListener(type, listener, true);
  stage.addEventListener('touchstart', onTouch, { capture: true, passive: false });
  return () => {
    for (const [type, listener] of listeners) stage.removeEventListener(type, listener, true);
    stage.removeEventListener('touchstart', onTouch, true);
  };
}
