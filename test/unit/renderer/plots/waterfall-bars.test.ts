import { describe, expect, it } from 'vitest';
import { waterfallBars } from '#renderer/components/plots/waterfall-bars.ts';

describe('the bars of a waterfall', () => {
  it('stand on one another, and totals on zero', () => {
    const bars = waterfallBars([
      { name: 'Three times the index', value: 6, kind: 'part' },
      { name: 'Compounding', value: -2, kind: 'part' },
      { name: 'Fund', value: 4, kind: 'total' },
      { name: 'Costs', value: -1, kind: 'part' },
    ]);
    expect(bars.map(({ from, to }) => [from, to])).toEqual([
      [0, 6],
      [6, 4],
      [0, 4],
      [4, 3],
    ]);
  });

  it('are unknown after an unknown part, until the next total', () => {
    const bars = waterfallBars([
      { name: 'a', value: Number.NaN, kind: 'part' },
      { name: 'b', value: 1, kind: 'part' },
      { name: 'c', value: 2, kind: 'total' },
    ]);
    expect(bars.map(({ from, to }) => [from, to])).toEqual([
      [0, Number.NaN],
      [Number.NaN, Number.NaN],
      [0, 2],
    ]);
  });
});
