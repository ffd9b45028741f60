import { allocateBars, type BarColumns } from '../../shared/domain/bar-columns.ts';

/** Park and Miller's generator: the same bars on every machine. */
function uniform(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** Bars of a random walk with gaps between close and open, so that no branch on up, down or gap is predictable. */
export function randomBars(length: number, seed: number): BarColumns {
  const bars = allocateBars(length);
  const random = uniform(seed);
  let price = 100;
  for (let i = 0; i < length; i++) {
    const open = price * (1 + (random() - 0.5) * 0.02);
    price = open * (1 + (random() - 0.5) * 0.03);
    bars.day[i] = i;
    bars.open[i] = open;
    bars.close[i] = price;
    bars.high[i] = Math.max(open, price) * (1 + random() * 0.005);
    bars.low[i] = Math.min(open, price) * (1 - random() * 0.005);
    bars.volume[i] = Math.floor(1e6 + random() * 1e7);
  }
  return bars;
}
