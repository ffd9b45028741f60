import { resampleBlocks } from '../statistics/resample-blocks.ts';
import { seededRandom } from '../statistics/seeded-random.ts';
import { pathsPerBlock, type PathPlan } from './path-sampler.ts';
import type { ReturnHistory } from './return-history.ts';

/** Which levels paths pass, and when: a plan of paths, with other levels beside its own. */
export interface PassagePlan extends PathPlan {
  /** Fractions of the price at the start, each kind on one side of it, away from the price in order. */
  readonly stops: readonly number[];
  readonly targets: readonly number[];
}

/** Counts over some paths, so that threads count their own; all are sums. */
export interface PassageTally {
  readonly paths: number;
  /** Entry d: paths that reached the plan's own stop, or target, first and in session d + 1. */
  readonly stopFirst: Float64Array;
  readonly targetFirst: Float64Array;
  /** Paths that reached the stop, or the target, of a cell first; stop by stop, all targets of each. */
  readonly stopFirstByCell: Float64Array;
  readonly targetFirstByCell: Float64Array;
}

const never = Number.POSITIVE_INFINITY;

/** Fills in, for levels in order away from the price, the session in which a running extreme first passes each. */
class Passage {
  readonly when: Float64Array;
  readonly #levels: Float64Array;
  readonly #below: boolean;
  #next = 0;

  constructor(changes: readonly number[]) {
    this.#levels = Float64Array.from(changes, Math.log1p);
    this.#below = (changes[0] ?? 0) < 0;
    this.when = new Float64Array(changes.length);
  }
  restart(): void {
    this.#next = 0;
    this.when.fill(never);
  }
  see(low: number, high: number, session: number): void {
    while (this.#next < this.#levels.length) {
      const level = this.#levels[this.#next];
      if (this.#below ? low > level : high < level) return;
      this.when[this.#next++] = session;
    }
  }
}

/**
 * What: in which session drawn paths first reach a stop and a target, for one pair of levels day by day and for a grid of pairs.
 * Formula: the paths of `createPathSampler`, drawn by the same numbers and walked session by session; a session that holds
 * both levels counts for the stop.
 * Arguments: see `PassagePlan`; `fromBlock` to before `toBlock` of `pathsPerBlock` paths, of `paths` in all.
 * Range: counts; over all sessions those of the plan's own pair are the sampler's.
 * First values: none.
 * Source: D. N. Politis, J. P. Romano, "The stationary bootstrap", Journal of the American Statistical Association 89, 1994.
 * @throws RangeError for no history or an impossible block length
 */
export function walkPassages(
  history: ReturnHistory,
  plan: PassagePlan,
  paths: number,
  block: number,
): PassageTally {
  const { horizonSessions, meanBlockLength, seed, stops, targets } = plan;
  const count = Math.min(paths, (block + 1) * pathsPerBlock) - block * pathsPerBlock;
  const random = seededRandom(seed, block);
  const places = new Int32Array(horizonSessions);
  const own = { stop: passageOf(plan.stopChange), target: passageOf(plan.targetChange) };
  const grid = { stop: new Passage(stops), target: new Passage(targets) };
  const passages = [own.stop, own.target, grid.stop, grid.target];
  const tally = emptyTally(horizonSessions, stops.length * targets.length, count);
  for (let path = 0; path < count; path++) {
    resampleBlocks(places, history.close.length, meanBlockLength, random);
    for (const passage of passages) passage.restart();
    let [level, least, greatest] = [0, 0, 0];
    for (let session = 0; session < horizonSessions; session++) {
      const place = places[session];
      const low = level + history.low[place];
      const high = level + history.high[place];
      level += history.close[place];
      // Only a new extreme can pass a level that was not passed before.
      if (low >= least && high <= greatest) continue;
      [least, greatest] = [Math.min(least, low), Math.max(greatest, high)];
      for (const passage of passages) passage.see(low, high, session);
    }
    const [stop, target] = [own.stop.when[0] ?? never, own.target.when[0] ?? never];
    if (stop !== never && stop <= target) tally.stopFirst[stop]++;
    else if (target !== never) tally.targetFirst[target]++;
    countCells(tally, grid.stop.when, grid.target.when);
  }
  return tally;
}

/** Adds a tally to another. */
export function addTally(to: PassageTally, from: PassageTally): PassageTally {
  const sum = (a: Float64Array, b: Float64Array) => a.map((value, index) => value + b[index]);
  return {
    paths: to.paths + from.paths,
    stopFirst: sum(to.stopFirst, from.stopFirst),
    targetFirst: sum(to.targetFirst, from.targetFirst),
    stopFirstByCell: sum(to.stopFirstByCell, from.stopFirstByCell),
    targetFirstByCell: sum(to.targetFirstByCell, from.targetFirstByCell),
  };
}

const passageOf = (change: number | null): Passage => new Passage(change === null ? [] : [change]);

const emptyTally = (sessions: number, cells: number, paths: number): PassageTally => ({
  paths,
  stopFirst: new Float64Array(sessions),
  targetFirst: new Float64Array(sessions),
  stopFirstByCell: new Float64Array(cells),
  targetFirstByCell: new Float64Array(cells),
});

function countCells(
  { stopFirstByCell, targetFirstByCell }: PassageTally,
  stops: Float64Array,
  targets: Float64Array,
): void {
  for (let row = 0; row < stops.length; row++) {
    for (let column = 0; column < targets.length; column++) {
      const cell = row * targets.length + column;
      if (stops[row] !== never && stops[row] <= targets[column]) stopFirstByCell[cell]++;
      else if (targets[column] !== never) targetFirstByCell[cell]++;
    }
  }
}
