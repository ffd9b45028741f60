import { allocateBars, type BarColumns } from '#shared/domain/bar-columns.ts';
import { tradingDays } from './trading-days.ts';

/** A random walk in whole cents with whole volumes; the same for the same seed. */
export function centBars(length: number, seed: number): BarColumns {
  const random = linearCongruential(seed);
  const bars = { ...allocateBars(length), day: tradingDays(length) };
  let cents = 10_000;
  for (let i = 0; i < length; i += 1) {
    const close = Math.max(500, cents + Math.round((random() - 0.5) * 300));
    bars.open[i] = cents / 100;
    bars.high[i] = (Math.max(cents, close) + Math.round(random() * 50)) / 100;
    bars.low[i] = (Math.min(cents, close) - Math.round(random() * 50)) / 100;
    bars.close[i] = close / 100;
    bars.volume[i] = Math.round(random() * 90_000_000);
    cents = close;
  }
  return bars;
}

/** Numerical Recipes' 32-bit generator: enough for test data. */
function linearCongruential(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
