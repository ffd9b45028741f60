import type { RandomStream } from './random-stream.ts';

const persistence = 0.9;
const reaction = 0.08;
const shockProbability = 0.04;
const shockSize = 2.4;
/** Falls raise the next day's variance more than rises. */
const asymmetry = 1.6;

/** Daily shocks of the two indices in units of their long-run deviation, and the volatility they share. */
export interface MarketShocks {
  readonly small: Float64Array;
  readonly large: Float64Array;
  /** Conditional standard deviation of each day, known the day before; about 1 on average. */
  readonly volatility: Float64Array;
}

/**
 * Correlated shocks whose variance clusters (an asymmetric GARCH recursion on the large caps) and whose tails are fat
 * (now and then a day is drawn wider).
 * @param correlation of the two shocks, -1..1
 */
export function simulateShocks(length: number, correlation: number, random: RandomStream): MarketShocks {
  const small = new Float64Array(length);
  const large = new Float64Array(length);
  const volatility = new Float64Array(length);
  const own = Math.sqrt(1 - correlation * correlation);
  let variance = 1;
  for (let day = 0; day < length; day++) {
    const width = Math.sqrt(variance) * (random.uniform() < shockProbability ? shockSize : 1);
    const common = random.normal();
    volatility[day] = Math.sqrt(variance);
    large[day] = width * common;
    small[day] = width * (correlation * common + own * random.normal());
    const surprise = large[day] * large[day] * (large[day] < 0 ? asymmetry : 1);
    variance = Math.min(12, 1 - persistence - reaction + persistence * variance + reaction * surprise);
  }
  return { small, large, volatility };
}
