import { seededRandom } from '../statistics/seeded-random.ts';
import { blockLengths } from './block-lengths.ts';
import { rangeExtremes } from './range-extremes.ts';
import type { ReturnHistory } from './return-history.ts';

/** Paths that share one stream of random numbers: the unit in which work is spread over threads. */
export const pathsPerBlock = 256;

/** Which level a path reached first. */
export const firstTouches = { neither: 0, stop: 1, target: 2 } as const;

export interface PathPlan {
  /** The levels as fractions of the price at the start, on its two sides; null where there is none. */
  readonly stopChange: number | null;
  readonly targetChange: number | null;
  readonly horizonSessions: number;
  /** Mean length of the drawn blocks, in sessions; 1 draws each session by itself. */
  readonly meanBlockLength: number;
  readonly seed: number;
}

/** What became of each path, one entry a path; moves as logarithms of the price over its start. */
export interface PathColumns {
  readonly end: Float64Array;
  readonly lowest: Float64Array;
  readonly highest: Float64Array;
  /** One of `firstTouches`; a session that holds both levels counts for the stop. */
  readonly first: Uint8Array;
}

export interface PathSampler {
  /** Fills the entries from `offset` on with the paths of a block, `pathsPerBlock` of them or as many as fit. */
  sample(block: number, columns: PathColumns, offset: number): void;
}

/** Columns for so many paths, to be filled by a sampler. */
export const allocatePaths = (paths: number): PathColumns => ({
  end: new Float64Array(paths),
  lowest: new Float64Array(paths),
  highest: new Float64Array(paths),
  first: new Uint8Array(paths),
});

/**
 * What: a source of price paths drawn from history by the stationary block bootstrap, and of which level each reached first.
 * Formula: blocks of a random start and a geometric length, the last session followed by the first, as `resampleBlocks`
 * draws them. A path's extremes are taken block by block: the log price inside a block is its level at the block's start
 * plus a difference of running sums of history, so the block's extreme is one look-up; only a block that holds both
 * levels is walked session by session.
 * Arguments: history of one session or more; see `PathPlan`.
 * Range: `lowest <= min(0, end)`, `highest >= max(0, end)`; every path depends on the seed and its place alone.
 * First values: none.
 * Source: D. N. Politis, J. P. Romano, "The stationary bootstrap", Journal of the American Statistical Association 89, 1994.
 * @throws RangeError for no history, an impossible horizon or block length, or two levels on one side of the price
 */
export function createPathSampler(history: ReturnHistory, plan: PathPlan): PathSampler {
  const { horizonSessions: horizon, meanBlockLength, seed } = plan;
  const sessions = history.close.length;
  if (sessions < 1) throw new RangeError('There is no history to draw from');
  if (!(Number.isInteger(horizon) && horizon >= 1)) throw new RangeError('A path has one session or more');
  if (!(meanBlockLength >= 1)) throw new RangeError('A block has one session or more');
  const { below, above, belowIs, aboveIs } = placeLevels(plan);
  const { levels, lows, highs } = unroll(history, horizon);
  const { table, size } = rangeExtremes(lows, highs, horizon);
  const lengthOf = blockLengths(meanBlockLength);

  /** Which level is reached first in a block whose range holds both; the stop when one session does. */
  const walk = (start: number, length: number, shift: number): number => {
    for (let i = start; i < start + length; i++) {
      const low = shift + lows[i] <= below;
      const high = shift + highs[i] >= above;
      if (low && high) return firstTouches.stop;
      if (low) return belowIs;
      if (high) return aboveIs;
    }
    return firstTouches.neither;
  };

  return {
    sample(block, { end, lowest, highest, first }, offset) {
      const random = seededRandom(seed, block);
      const last = Math.min(end.length, offset + pathsPerBlock);
      for (let path = offset; path < last; path++) {
        let level = 0;
        let least = 0;
        let greatest = 0;
        let touched: number = firstTouches.neither;
        for (let left = horizon; left > 0; ) {
          const start = Math.floor(random() * sessions);
          const length = meanBlockLength === 1 ? 1 : Math.min(left, lengthOf(random()));
          const shift = level - levels[start];
          const row = 31 - Math.clz32(length);
          const one = 2 * (row * size + start);
          const other = one + 2 * (length - (1 << row));
          // The lesser and the greater of two without a comparison, which would be guessed wrong half the time.
          const lowOne = table[one];
          const lowOther = table[other];
          const highOne = table[one + 1];
          const highOther = table[other + 1];
          const low = shift + 0.5 * (lowOne + lowOther - Math.abs(lowOne - lowOther));
          const high = shift + 0.5 * (highOne + highOther + Math.abs(highOne - highOther));
          if (touched === firstTouches.neither) {
            if (low <= below) touched = high >= above ? walk(start, length, shift) : belowIs;
            else if (high >= above) touched = aboveIs;
          }
          least = Math.min(least, low);
          greatest = Math.max(greatest, high);
          level = shift + levels[start + length];
          left -= length;
        }
        end[path] = level;
        lowest[path] = least;
        highest[path] = greatest;
        first[path] = touched;
      }
    },
  };
}

/** Running log prices over history followed by as much of its beginning as the longest block may need. */
function unroll(history: ReturnHistory, horizon: number) {
  const sessions = history.close.length;
  const size = sessions + horizon;
  const levels = new Float64Array(size + 1);
  const lows = new Float64Array(size);
  const highs = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const session = i % sessions;
    lows[i] = levels[i] + history.low[session];
    highs[i] = levels[i] + history.high[session];
    levels[i + 1] = levels[i] + history.close[session];
  }
  return { levels, lows, highs };
}

function placeLevels({ stopChange, targetChange }: PathPlan) {
  for (const change of [stopChange, targetChange]) {
    if (change !== null && !(change > -1 && change !== 0))
      throw new RangeError(`A level ${change} away cannot be touched from here`);
  }
  if (stopChange !== null && targetChange !== null && stopChange > 0 === targetChange > 0)
    throw new RangeError('Stop and target must lie on the two sides of the price');
  const stopBelow = stopChange === null ? (targetChange ?? 1) > 0 : stopChange < 0;
  const [belowChange, aboveChange] = stopBelow ? [stopChange, targetChange] : [targetChange, stopChange];
  return {
    below: belowChange === null ? Number.NEGATIVE_INFINITY : Math.log1p(belowChange),
    above: aboveChange === null ? Number.POSITIVE_INFINITY : Math.log1p(aboveChange),
    belowIs: stopBelow ? firstTouches.stop : firstTouches.target,
    aboveIs: stopBelow ? firstTouches.target : firstTouches.stop,
  };
}
