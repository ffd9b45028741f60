import { quotedPrice } from '#shared/sizing/quoted-price.ts';
import type { LineRole } from '../ticket-line.ts';

/** What a drag needs from the chart; coordinates are pixels from the top left of the container, where the price pane begins. */
export interface DragSurface {
  hit(x: number, y: number): LineRole | null;
  priceOf(role: LineRole): number;
  priceToY(price: number): number | null;
  yToPrice(y: number): number | null;
  paneSize(): { readonly width: number; readonly height: number };
  /** A drag begins: the chart holds still. */
  onStart(role: LineRole): void;
  onMove(role: LineRole, price: number): void;
  onEnd(role: LineRole, price: number, moved: boolean): void;
}

interface Drag {
  readonly role: LineRole;
  readonly pointer: number;
  /** Pixels from the line to where it was grabbed. */
  readonly grabOffset: number;
  readonly startPrice: number;
  price: number;
  moved: boolean;
}

/**
 * Lets ticket lines be dragged by pointer. Moves are told once a frame; Escape or a lost pointer puts the line back.
 * @returns a function that takes the listeners off
 */
export function dragLines(container: HTMLElement, surface: DragSurface): () => void {
  let drag: Drag | null = null;
  let frame = 0;

  const local = (event: PointerEvent) => {
    const box = container.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const finish = (cancelled: boolean) => {
    if (drag === null) return;
    const { role, pointer, startPrice, price, moved } = drag;
    drag = null;
    cancelAnimationFrame(frame);
    frame = 0;
    window.removeEventListener('keydown', onKey, true);
    if (container.hasPointerCapture(pointer)) container.releasePointerCapture(pointer);
    surface.onEnd(role, cancelled ? startPrice : price, moved);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    finish(true);
  };
  const onDown = (event: PointerEvent) => {
    const { x, y } = local(event);
    const pane = surface.paneSize();
    const inPane = x >= 0 && x < pane.width && y >= 0 && y < pane.height;
    // The cursor that says what can be taken hold of follows mouse events, which carry whole pixels.
    const hit = () => surface.hit(x - (event.clientX % 1), y - (event.clientY % 1));
    const role = drag === null && event.button === 0 && inPane ? hit() : null;
    if (role === null) return;
    // No mouse events follow a prevented pointerdown, so the library neither pans nor moves its crosshair.
    event.preventDefault();
    const startPrice = surface.priceOf(role);
    const lineY = surface.priceToY(startPrice);
    const lineInPane = lineY !== null && lineY >= 0 && lineY <= pane.height;
    const grabOffset = lineInPane ? y - lineY : 0;
    drag = { role, pointer: event.pointerId, grabOffset, startPrice, price: startPrice, moved: false };
    container.setPointerCapture(event.pointerId);
    window.addEventListener('keydown', onKey, true);
    surface.onStart(role);
  };
  const onMove = (event: PointerEvent) => {
    if (drag === null || event.pointerId !== drag.pointer) return;
    const y = Math.min(Math.max(local(event).y - drag.grabOffset, 0), surface.paneSize().height);
    const price = surface.yToPrice(y);
    if (price === null) return;
    const rounded = quotedPrice(price);
    if (!drag.moved && rounded === quotedPrice(drag.startPrice)) return;
    drag.price = rounded;
    drag.moved = true;
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      if (drag !== null) surface.onMove(drag.role, drag.price);
    });
  };
  const onUp = (event: PointerEvent) => {
    if (event.pointerId === drag?.pointer) finish(false);
  };
  const onLost = (event: PointerEvent) => {
    if (event.pointerId === drag?.pointer) finish(true);
  };

  /** The pointer event has come first: a finger on a line must not pan the chart or the page as well. */
  const onTouch = (event: TouchEvent) => {
    if (drag !== null) event.preventDefault();
  };

  const listeners = [
    ['pointerdown', onDown],
    ['pointermove', onMove],
    ['pointerup', onUp],
    ['pointercancel', onLost],
    ['lostpointercapture', onLost],
  ] as const;
  for (const [type, listener] of listeners) container.addEventListener(type, listener, true);
  container.addEventListener('touchstart', onTouch, { capture: true, passive: false });
  return () => {
    finish(true);
    for (const [type, listener] of listeners) container.removeEventListener(type, listener, true);
    container.removeEventListener('touchstart', onTouch, true);
  };
}
