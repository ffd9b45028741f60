import { toBusinessDate } from '#shared/domain/business-date.ts';

/** One made-up daily bar. */
export interface FixtureBar {
  readonly date: string;
  readonly open: number;
  readonly high: number;
  readonly low: number;
  readonly close: number;
  readonly volume: number;
}

/** A seeded generator of numbers in [0, 1): a 32-bit mix of a counter, the same everywhere. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4294967296;
  };
}

/** Bars at cent prices on consecutive days from `firstDay`, wandering from 100; the same for a seed. */
export function makeBars(count: number, seed = 1, firstDay = 12000): FixtureBar[] {
  const random = seededRandom(seed);
  const cents = (value: number): number => Math.round(value * 100) / 100;
  let close = 100;
  return Array.from({ length: count }, (_, index) => {
    const open = cents(close * (0.995 + random() * 0.01));
    close = cents(Math.max(5, open * (0.98 + random() * 0.04)));
    const high = cents(Math.max(open, close) * (1 + random() * 0.01));
    const low = cents(Math.min(open, close) * (1 - random() * 0.01));
    return {
      date: toBusinessDate(firstDay + index),
      open,
      high,
      low,
      close,
      volume: Math.floor(random() * 5e7),
    };
  });
}

/** CSV text from a header and one line of cells per bar. */
export function csvText(
  header: string,
  bars: readonly FixtureBar[],
  cells: (bar: FixtureBar) => readonly (string | number)[],
): string {
  return [header, ...bars.map((bar) => cells(bar).join())].join('\n').concat('\n');
}

/** The bars as a plain `date,open,high,low,close,volume` table. */
export function genericText(bars: readonly FixtureBar[]): string {
  return csvText('date,open,high,low,close,volume', bars, ({ date, open, high, low, close, volume }) => [
    date,
    open,
    high,
    low,
    close,
    volume,
  ]);
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
