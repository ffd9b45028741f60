import { directionOf } from './fills.ts';
import { allocateSweep, checkGrid, combinationsOf, type SweepColumns, type SweepGrid } from './sweep-grid.ts';

export interface SweepControl {
  /** First combination and the one after the last, so that a grid can be spread over threads. */
  readonly from: number;
  readonly to: number;
}

/** First bar on which each level of each entry is reached: `levels` entries an entry; the column's length where none is. */
interface Reached {
  readonly at: Int32Array;
  readonly prices: Float64Array;
}

/**
 * What: what each combination of stop, target and time stop would have made of the same entries.
 * Formula: fills as in `runBacktest`. The bar on which an entry first reaches each level is found once for all combinations;
 * a combination then only visits the bars on which something happens to it: the earliest of its stop, its target and its
 * time. Every number is computed by the operations, and in the order, of the loop over all bars, so it is the same to the
 * last bit.
 * Arguments: see `SweepGrid`; `control` the combinations to fill, by default all.
 * Range: see `SweepColumns`; the entries outside `control` are those of no trade.
 * First values: none. What is open after the last bar is valued at its close.
 * Source: definitions.
 * @throws RangeError for a grid that cannot be
 */
export function runSweep(grid: SweepGrid, control?: SweepControl): SweepColumns {
  checkGrid(grid);
  const { bars, stops, targets, sessions, costFraction, periods } = grid;
  const { open, close } = bars;
  const { from, to } = control ?? { from: 0, to: combinationsOf(grid) };
  const size = open.length;
  const direction = directionOf(grid.side);
  const buy = 1 + direction * costFraction;
  const sell = 1 - direction * costFraction;
  const { entries, nextEntry } = findEntries(grid);
  const stopped = reach(grid, entries, stops, -direction);
  const taken = reach(grid, entries, targets, direction);
  const answer = allocateSweep(grid);
  const { trades, winners, growth, drawdown, sum, squares, byPeriod } = answer;
  const periodOf = Int32Array.from(open, (_, i) => Math.floor((i * periods) / size));

  for (let combination = from; combination < to; combination++) {
    const h = combination % sessions.length;
    const t = Math.floor(combination / sessions.length) % targets.length;
    const s = Math.floor(combination / (sessions.length * targets.length));
    const held = sessions[h];
    let [worth, peak, deepest, won, count, total, totalSquares] = [1, 1, 0, 0, 0, 0, 0];
    for (let entry = size === 0 ? entries.length : nextEntry[0]; entry < entries.length; ) {
      const begin = entries[entry];
      const stopAt = stopped.at[entry * stops.length + s];
      const targetAt = taken.at[entry * targets.length + t];
      const timeAt = begin + held;
      const first = stopAt < targetAt ? stopAt : targetAt;
      const end = first < timeAt ? first : timeAt;
      let received: number;
      if (end >= size) received = close[size - 1];
      else {
        const stop = stopped.prices[entry * stops.length + s];
        const beyondStop = end > begin && direction * (open[end] - stop) <= 0;
        if (beyondStop) received = open[end] * sell;
        else {
          const target = taken.prices[entry * targets.length + t];
          if (end > begin && direction * (open[end] - target) >= 0) received = target;
          else if (end === timeAt) received = open[end] * sell;
          else received = stopAt === end ? stop * sell : target;
        }
      }
      const paid = open[begin] * buy;
      const profit = (direction * (received - paid)) / paid;
      count++;
      if (profit > 0) won++;
      worth *= 1 + profit;
      if (worth > peak) peak = worth;
      const fall = worth / peak - 1;
      if (fall < deepest) deepest = fall;
      total += profit;
      totalSquares += profit * profit;
      const last = end < size ? end : size - 1;
      byPeriod[combination * periods + periodOf[last]] += profit;
      entry = end < size ? nextEntry[end] : entries.length;
    }
    trades[combination] = count;
    winners[combination] = won;
    growth[combination] = worth;
    drawdown[combination] = deepest;
    sum[combination] = total;
    squares[combination] = totalSquares;
  }
  return answer;
}

/** The bars that an entry fills on, and for each bar the first entry asked for at or after its close. */
function findEntries({ enter }: SweepGrid): { entries: Int32Array; nextEntry: Int32Array } {
  const size = enter.length;
  const found: number[] = [];
  const nextEntry = new Int32Array(size);
  for (let i = 0; i < size; i++) {
    nextEntry[i] = found.length;
    if (enter[i] && i + 1 < size) found.push(i + 1);
  }
  return { entries: Int32Array.from(found), nextEntry };
}

/** Where each entry first reaches levels so far from its price, on the side of `sign`; as far as the longest time stop. */
function reach(
  { bars, sessions }: SweepGrid,
  entries: Int32Array,
  distances: readonly number[],
  sign: number,
): Reached {
  const { open, high, low } = bars;
  const size = open.length;
  const levels = distances.length;
  const order = distances.map((_, level) => level).sort((a, b) => distances[a] - distances[b]);
  const at = new Int32Array(entries.length * levels).fill(size);
  const prices = new Float64Array(entries.length * levels);
  const extreme = sign === 1 ? high : low;
  const longest = Math.max(...sessions);
  entries.forEach((begin, entry) => {
    for (let level = 0; level < levels; level++)
      prices[entry * levels + level] = open[begin] * (1 + sign * distances[level]);
    let nearest = 0;
    const end = Math.min(size, begin + longest + 1);
    for (let i = begin; i < end && nearest < levels; i++) {
      while (nearest < levels && sign * (extreme[i] - prices[entry * levels + order[nearest]]) >= 0)
        at[entry * levels + order[nearest++]] = i;
    }
  });
  return { at, prices };
}
