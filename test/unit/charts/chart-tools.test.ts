import { fc } from '../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { createChartHub } from '#renderer/charts/hub/chart-hub.ts';
import type { Carrier } from '#renderer/charts/hub/chart-hub.ts';
import { placeEvents } from '#renderer/charts/tools/draw-events.ts';
import { distanceToLine, drawingGeometry, hitDrawing } from '#renderer/charts/tools/drawing-geometry.ts';
import { deepestFall, measureSpan } from '#renderer/charts/tools/measure-span.ts';
import { measureWords } from '#renderer/charts/tools/measure-words.ts';
import { movePoints } from '#renderer/charts/tools/move-points.ts';
import { roundPrice, snapPrice } from '#renderer/charts/tools/snap-price.ts';
import type { EventMark, ShownDrawing } from '#renderer/charts/tools/tools-contract.ts';

const columns = (close: readonly number[], barsPerBucket = 1, firstBar = 0) => ({
  day: Int32Array.from(close, (_, i) => 100 + 2 * i),
  close: Float64Array.from(close),
  firstBar,
  endBar: firstBar + close.length * barsPerBucket,
  barsPerBucket,
});

describe('measuring between two points', () => {
  const bars = columns([50, 55, 44, 48, 60]);
  const from = { day: 100, price: 50 };
  const to = { day: 108, price: 60 };

  it('gives change, fraction, sessions, and the deepest fall of the closes in between', () => {
    expect(measureSpan(bars, from, to)).toEqual({
      from,
      to,
      change: 10,
      changeFraction: 0.2,
      sessions: 4,
      drawdown: 44 / 55 - 1,
      barsPerBucket: 1,
    });
    expect(measureSpan(bars, to, from)).toEqual(measureSpan(bars, from, to));
  });

  it('counts the sessions of candles that hold several, and says whose closes they are', () => {
    const coarse = columns([50, 55, 44], 4, 8);
    const span = measureSpan(coarse, { day: 100, price: 50 }, { day: 104, price: 44 });
    expect(span.sessions).toBe(8);
    expect(measureWords(span, 'dollars')).toContain('by 4-session closes');
  });

  it('moves a rate in basis points and never in per cent', () => {
    const rates = columns([4.1, 4.25]);
    const span = measureSpan(rates, { day: 100, price: 4.1 }, { day: 102, price: 4.25 });
    expect(measureWords(span, 'percent')).toBe('+15 bp · 1 session');
    expect(measureWords(measureSpan(bars, from, to), 'dollars')).toBe(
      '+10.00 (+20.00\u202f%) · 4 sessions · drawdown −20.00\u202f%',
    );
  });

  it('knows no fraction from a price that is not positive, and no fall of a single close', () => {
    const span = measureSpan(bars, { day: 100, price: -1 }, { day: 101, price: 2 });
    expect(span.changeFraction).toBeNaN();
    expect(span.drawdown).toBeNaN();
  });

  it('is what looking at every pair of closes finds, gaps left out', () => {
    const close = fc.array(
      fc.oneof(fc.double({ min: 0.01, max: 1000, noNaN: true }), fc.constant(Number.NaN)),
      {
        minLength: 1,
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(close, (values) => {
        let slow = Number.NaN;
        values.forEach((peak, i) =>
          values.slice(i + 1).forEach((later) => {
            if (Number.isNaN(peak) || Number.isNaN(later)) return;
            slow = Math.min(Number.isNaN(slow) ? 0 : slow, later / peak - 1);
          }),
        );
        const fast = deepestFall(values, 0, values.length - 1);
        if (Number.isNaN(slow)) expect(fast).toBeNaN();
        else expect(fast).toBeCloseTo(slow, 12);
      }),
    );
  });
});

describe('putting a point on a bar', () => {
  const toY = (price: number) => 500 - price;

  it('takes the nearest of its prices within reach, and rounds to a cent otherwise', () => {
    expect(snapPrice(101.237, toY(101.237), [99.5, 103, 98, 101.234], toY, 7)).toBe(101.234);
    expect(snapPrice(120.2378, toY(120.2378), [99.5, 103, 98, 101], toY, 7)).toBe(120.24);
    expect(snapPrice(4.23456, 3, [Number.NaN], toY, 7)).toBe(4.2346);
  });

  it('never leaves the reach, and rounding is once and for all', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 5000, noNaN: true }),
        fc.array(fc.double({ min: 0.01, max: 5000, noNaN: true }), { maxLength: 4 }),
        (price, prices) => {
          const snapped = snapPrice(price, toY(price), prices, toY, 7);
          expect(Math.abs(snapped - price)).toBeLessThanOrEqual(7);
          expect(prices.includes(snapped) || snapped === roundPrice(snapped)).toBe(true);
        },
      ),
    );
  });
});

const drawing = (id: string, change: Partial<ShownDrawing>): ShownDrawing => ({
  id,
  kind: 'trend',
  points: [
    { day: 10, price: 100 },
    { day: 60, price: 150 },
  ],
  text: '',
  tone: 'one',
  dash: 'solid',
  ...change,
});

describe('drawings in pixels', () => {
  const placeOf = { x: (day: number) => day * 10, y: (price: number) => 300 - price };
  const pane = { width: 800, height: 300 };

  it('a level crosses the pane, a trend line joins its points, what lies beside is left out', () => {
    const level = drawing('level', { kind: 'level', points: [{ day: 20, price: 120 }] });
    const beside = drawing('beside', {
      points: [
        { day: 10, price: 900 },
        { day: 20, price: 950 },
      ],
    });
    const shapes = drawingGeometry([level, drawing('trend', {}), beside], placeOf, pane);
    expect(shapes.map(({ drawing: { id }, line }) => [id, line])).toEqual([
      [
        'level',
        [
          { x: 0, y: 180 },
          { x: 800, y: 180 },
        ],
      ],
      [
        'trend',
        [
          { x: 100, y: 200 },
          { x: 600, y: 150 },
        ],
      ],
    ]);
  });

  it('the last drawn is found first; the ends of a trend line by themselves, a level as a whole', () => {
    const level = drawing('level', { kind: 'level', points: [{ day: 20, price: 120 }] });
    const shapes = drawingGeometry([drawing('trend', {}), level], placeOf, pane);
    expect(hitDrawing(shapes, { x: 101, y: 199 })).toEqual({ id: 'trend', handle: 0 });
    expect(hitDrawing(shapes, { x: 350, y: 176 })).toEqual({ id: 'level', handle: null });
    expect(hitDrawing(shapes, { x: 200, y: 181 })).toEqual({ id: 'level', handle: null });
    expect(hitDrawing(shapes, { x: 700, y: 250 })).toBeNull();
    expect(
      distanceToLine({ x: 5, y: 5 }, [
        { x: 0, y: 0 },
        { x: 0, y: 0 },
      ]),
    ).toBeCloseTo(Math.hypot(5, 5));
  });

  it('moves one end or all alike, the earlier first, and back again to the cent', () => {
    const dayAfter = (day: number, bars: number) => day + bars;
    const { points } = drawing('trend', {});
    expect(movePoints(points, 0, 55, 2, dayAfter)).toEqual([
      { day: 60, price: 150 },
      { day: 65, price: 102 },
    ]);
    fc.assert(
      fc.property(
        fc.integer({ min: -500, max: 500 }),
        fc.integer({ min: -5000, max: 5000 }),
        (bars, cents) => {
          const there = movePoints(points, null, bars, cents / 100, dayAfter);
          expect(there[1]?.day).toBe((there[0]?.day ?? 0) + 50);
          if ((there[0]?.price ?? 0) < 10) return;
          expect(movePoints(there, null, -bars, -cents / 100, dayAfter)).toEqual(points);
        },
      ),
    );
  });
});

it('marks on the axis never lie over each other, and a split is never hidden by an expiry', () => {
  const kinds = ['dividend', 'split', 'calendar', 'expiry'] as const;
  const marks = fc.array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      day: fc.integer({ min: 0, max: 200 }),
      title: fc.constant(''),
    }),
    { maxLength: 80 },
  );
  fc.assert(
    fc.property(marks, (all: EventMark[]) => {
      const placed = placeEvents(all, (day) => day * 3, 500);
      const xs = placed.map(({ x }) => x).toSorted((a, b) => a - b);
      xs.forEach((x, i) => i > 0 && expect(x - (xs[i - 1] as number)).toBeGreaterThanOrEqual(15));
      const splits = all.filter(({ kind, day }) => kind === 'split' && day * 3 <= 500);
      if (splits.length > 0) expect(placed.some(({ mark }) => mark.kind === 'split')).toBe(true);
    }),
  );
});

describe('linked charts', () => {
  it('hear each other within a group and across windows, never themselves, and no rubbish', () => {
    const windows = new Set<(event: { readonly data: unknown }) => void>();
    const carrier = (): Carrier & { own: ((event: { readonly data: unknown }) => void) | null } => ({
      own: null,
      addEventListener(_type, listener) {
        this.own = listener;
        windows.add(listener);
      },
      postMessage(data) {
        for (const listener of windows) if (listener !== this.own) listener({ data });
      },
    });
    const [here, there] = [createChartHub(carrier()), createChartHub(carrier())];
    const heard: string[] = [];
    here.subscribe('A', 'one', () => heard.push('one'));
    here.subscribe('A', 'two', ({ kind }) => heard.push(`two ${kind}`));
    there.subscribe('A', 'three', ({ kind }) => heard.push(`three ${kind}`));
    const stop = there.subscribe('B', 'four', () => heard.push('four'));
    here.publish('A', 'one', { kind: 'crosshair', day: 20_000 });
    there.publish('A', 'three', { kind: 'range', fromDay: 1, toDay: 9 });
    stop();
    here.publish('B', 'one', { kind: 'crosshair', day: null });
    for (const listener of windows)
      for (const data of [
        null,
        7,
        { group: 'A' },
        { group: 'A', source: 'x', signal: { kind: 'range', fromDay: '1' } },
      ])
        listener({ data });
    expect(heard).toEqual(['two crosshair', 'three crosshair', 'one', 'two range']);
  });
});
