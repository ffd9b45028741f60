import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dragLines } from '#renderer/charts/ticket-lines/drag-lines.ts';

/** The events and geometry of an element, 100 pixels of pane at 1 dollar a pixel from 200 dollars downwards. */
class Surface extends EventTarget {
  captured: number | null = null;
  getBoundingClientRect = () => ({ left: 10, top: 20 });
  setPointerCapture = (pointer: number) => {
    this.captured = pointer;
  };
  hasPointerCapture = (pointer: number) => this.captured === pointer;
  releasePointerCapture = () => {
    this.captured = null;
  };
}

let frames: (() => void)[];
let heard: string[];
let element: Surface;
let detach: () => void;
const linePrice = 150;

const pointer = (type: string, y: number, x = 50) =>
  element.dispatchEvent(
    Object.assign(new Event(type, { cancelable: true }), {
      clientX: x + 10,
      clientY: y + 20,
      pointerId: 7,
      button: 0,
    }),
  );
const nextFrame = () => {
  for (const frame of frames.splice(0)) frame();
};

beforeEach(() => {
  frames = [];
  heard = [];
  element = new Surface();
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', () => frames.splice(0));
  detach = dragLines(element as unknown as HTMLElement, {
    hit: (_x, y) => (Math.abs(y - (200 - linePrice)) <= 6 ? 'stop' : null),
    priceOf: () => linePrice,
    priceToY: (price) => 200 - price,
    yToPrice: (y) => 200 - y,
    paneSize: () => ({ width: 300, height: 100 }),
    onStart: (role) => heard.push(`start ${role}`),
    onMove: (role, price) => heard.push(`move ${role} ${price}`),
    onEnd: (role, price, moved) => heard.push(`end ${role} ${price} ${moved}`),
  });
});
afterEach(() => {
  detach();
  vi.unstubAllGlobals();
});

describe('dragging a line', () => {
  it('keeps the line under the point where it was grabbed, and tells once a frame', () => {
    pointer('pointerdown', 53);
    pointer('pointermove', 60);
    pointer('pointermove', 63);
    expect(heard).toEqual(['start stop']);
    nextFrame();
    expect(heard).toEqual(['start stop', 'move stop 140']);
    pointer('pointermove', 73.4);
    pointer('pointerup', 73.4);
    nextFrame();
    expect(heard).toEqual(['start stop', 'move stop 140', 'end stop 129.6 true']);
    expect(element.captured).toBeNull();
  });

  it('puts the line back on Escape and when the pointer is lost', () => {
    for (const cancel of [
      () =>
        window.dispatchEvent(Object.assign(new Event('keydown', { cancelable: true }), { key: 'Escape' })),
      () => pointer('pointercancel', 60),
    ]) {
      heard = [];
      pointer('pointerdown', 50);
      pointer('pointermove', 70);
      cancel();
      pointer('pointerup', 70);
      nextFrame();
      expect(heard).toEqual(['start stop', 'end stop 150 true']);
    }
  });

  it('keeps the line within the pane', () => {
    pointer('pointerdown', 50);
    pointer('pointermove', 400);
    pointer('pointerup', 400);
    expect(heard.at(-1)).toBe('end stop 100 true');
  });

  it('is not begun by a click away from the lines, nor ended as a move by a click on one', () => {
    pointer('pointerdown', 80);
    pointer('pointermove', 90);
    expect(heard).toEqual([]);
    pointer('pointerdown', 50);
    pointer('pointerup', 50);
    expect(heard).toEqual(['start stop', 'end stop 150 false']);
  });

  it('tells the final price also when the line comes back to where it was', () => {
    pointer('pointerdown', 50);
    pointer('pointermove', 60);
    nextFrame();
    pointer('pointermove', 50);
    pointer('pointerup', 50);
    expect(heard.at(-1)).toBe('end stop 150 true');
  });

  it('leaves other events to the chart: only a grab is taken', () => {
    expect(pointer('pointerdown', 80)).toBe(true);
    expect(pointer('pointerdown', 50)).toBe(false);
  });
});
