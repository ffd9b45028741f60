import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChartHost } from '#renderer/charts/chart-host.ts';
import type { BarPlaces } from '#renderer/charts/tools/bar-places.ts';
import { createToolsCursor } from '#renderer/charts/tools/tools-cursor.ts';
import { chartAnswer } from './chart-answer.ts';

let frames: Map<number, () => void>;
let crosshairs: number[];
let settled: () => void;
let sized: () => void;

beforeEach(() => {
  frames = new Map();
  crosshairs = [];
  let last = 0;
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => {
    frames.set(++last, frame);
    return last;
  });
  vi.stubGlobal('cancelAnimationFrame', (id: number) => frames.delete(id));
});
afterEach(() => vi.unstubAllGlobals());

/** Draws what has been asked for by now; what is asked for meanwhile waits for the next. */
function drawFrame(): void {
  const asked = [...frames.values()];
  frames.clear();
  for (const frame of asked) frame();
}

/** A cursor over ten bars of the library's parts that it asks. */
function cursorOverTenBars() {
  const answer = chartAnswer();
  const places = {
    indexOf: (day: number) => day - 20_000,
    dayOf: (index: number) => 20_000 + index,
    prices: (index: number) => [0, 0, 0, index + 1],
  } as unknown as BarPlaces;
  const host = {
    chart: {
      setCrosshairPosition: (price: number) => crosshairs.push(price),
      clearCrosshairPosition: () => crosshairs.push(0),
      subscribeCrosshairMove: () => undefined,
      unsubscribeCrosshairMove: () => undefined,
      timeScale: () => ({
        subscribeSizeChange: (listener: () => void) => (sized = listener),
        unsubscribeSizeChange: () => undefined,
      }),
    },
    container: new EventTarget(),
    scene: { answer },
    view: { firstPoint: () => 0, lastPoint: () => 9, current: () => ({ from: 0, to: 9 }) },
    onSettled: (listener: () => void) => {
      settled = listener;
      return () => undefined;
    },
  } as unknown as ChartHost;
  return createToolsCursor(host, places, { onCrosshair: () => undefined }, () => undefined);
}

describe('the crosshair that the keys move', () => {
  it('comes to a day that is awaited two frames after the view has settled', () => {
    const cursor = cursorOverTenBars();
    cursor.await(20_004);
    settled();
    drawFrame();
    expect(crosshairs).toEqual([]);
    drawFrame();
    expect(crosshairs).toEqual([5]);
    expect(frames.size).toBe(0);
  });

  it('is put again in the frame after another size', () => {
    const cursor = cursorOverTenBars();
    cursor.point(20_004);
    sized();
    drawFrame();
    expect(crosshairs).toEqual([5, 5]);
  });

  it('asks nothing of a chart that has gone, whichever frame it waited for', () => {
    for (const framesBefore of [0, 1]) {
      const cursor = cursorOverTenBars();
      cursor.await(20_004);
      settled();
      sized();
      for (let drawn = 0; drawn < framesBefore; drawn++) drawFrame();
      cursor.dispose();
      expect(frames.size).toBe(0);
      expect(crosshairs).toEqual([]);
    }
  });
});
