import type { DayRange } from './time-lines-contract.ts';

/** Pixels about a line of the ruler within which it can be taken hold of. */
const reachPixels = 5;

interface RulerPlace {
  /** The day at a pixel across the chart. */
  dayAt(left: number): number | null;
  /** The pixel of a day. */
  leftOf(day: number): number | null;
  ruler(): DayRange | null;
  measuring(): boolean;
  change(range: DayRange | null, final: boolean): void;
}

const ordered = (first: number, second: number): DayRange => ({
  from: Math.min(first, second),
  to: Math.max(first, second),
});

/**
 * Lets the pointer draw the ruler and move its ends. While measuring a drag spans two dates, and so do two clicks;
 * otherwise only the ends of a ruler can be dragged, and the rest moves the chart.
 * @returns takes the listeners away
 */
export function dragRuler(container: HTMLElement, place: RulerPlace): () => void {
  /** The end that stands still while the other follows the pointer. */
  let fixed: number | null = null;
  let waiting: number | null = null;
  let pressedAt = 0;
  const across = (event: PointerEvent): number => event.clientX - container.getBoundingClientRect().left;

  const otherEnd = (left: number): number | null => {
    const ruler = place.ruler();
    if (ruler === null) return null;
    const near = (day: number): boolean => Math.abs((place.leftOf(day) ?? Number.NaN) - left) <= reachPixels;
    if (near(ruler.to)) return ruler.from;
    return near(ruler.from) ? ruler.to : null;
  };
  const down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    const left = across(event);
    const day = place.dayAt(left);
    if (day === null) return;
    const end = otherEnd(left);
    if (end === null && !place.measuring()) return;
    // The library must not take it for a move of the chart.
    event.stopPropagation();
    event.preventDefault();
    container.focus();
    container.setPointerCapture(event.pointerId);
    pressedAt = left;
    fixed = waiting ?? end ?? day;
    place.change(ordered(fixed, day), false);
  };
  const move = (event: PointerEvent): void => {
    const left = across(event);
    if (fixed === null && waiting === null) {
      container.classList.toggle('ruler-grip', otherEnd(left) !== null);
      return;
    }
    const day = place.dayAt(left);
    if (day !== null) place.change(ordered(fixed ?? (waiting as number), day), false);
  };
  const up = (event: PointerEvent): void => {
    if (fixed === null) return;
    const day = place.dayAt(across(event)) ?? fixed;
    const clicked = Math.abs(across(event) - pressedAt) < 3 && waiting === null && day === fixed;
    // A click is the first of two dates; anything else is both.
    waiting = clicked ? day : null;
    place.change(ordered(fixed, day), !clicked);
    fixed = null;
  };
  const cancel = (): void => {
    fixed = null;
    waiting = null;
  };
  container.addEventListener('pointerdown', down, { capture: true });
  container.addEventListener('pointermove', move);
  container.addEventListener('pointerup', up);
  container.addEventListener('pointercancel', cancel);
  return () => {
    container.removeEventListener('pointerdown', down, { capture: true });
    container.removeEventListener('pointermove', move);
    container.removeEventListener('pointerup', up);
    container.removeEventListener('pointercancel', cancel);
  };
}
