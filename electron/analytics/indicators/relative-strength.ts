import { type Column, outputColumn, requireLength } from './column.ts';

/** RSI of the smoothed change and the smoothed size of change: 50 (1 + change / size); flat is 50. */
const strength = (change: number, size: number): number => (size === 0 ? 50 : 50 + (50 * change) / size);

/**
 * What: Wilder's relative strength index.
 * Formula: `100 G / (G + L)` of Wilder-smoothed gains and losses, here `50 (1 + D / A)` with the smoothed change
 * `D = G - L` and its smoothed size `A = G + L`, which needs no branch on up and down days.
 * Arguments: `close` in any unit, n entries; `length` in bars, 1 or more; `output` n entries to fill, may be `close` itself.
 * Range: 0..100; 50 for a series that never moved.
 * First values: NaN for `length` bars; the same again after a gap.
 * Source: J. W. Wilder, New Concepts in Technical Trading Systems, 1978.
 * @throws RangeError for an impossible length or an output of another length
 */
export function relativeStrength(close: Column, length: number, output?: Column): Column {
  requireLength(length);
  const indices = outputColumn(close.length, output);
  const size = close.length;
  const weight = 1 / length;
  const decay = 1 - weight;
  const decay2 = decay * decay;
  const decay3 = decay2 * decay;
  const decay4 = decay3 * decay;
  let i = 0;
  while (i < size) {
    let previous = close[i];
    indices[i++] = Number.NaN;
    let change = 0;
    let move = 0;
    const seeded = i + length;
    for (; i < seeded && i < size && previous === previous; i++) {
      const difference = close[i] - previous;
      change += difference * weight;
      move += Math.abs(difference) * weight;
      previous = close[i];
      indices[i] = Number.NaN;
    }
    if (i < seeded || move !== move) continue;
    indices[i - 1] = strength(change, move);
    for (; i + 3 < size; i += 4) {
      const value1 = close[i];
      const value2 = close[i + 1];
      const value3 = close[i + 2];
      const value4 = close[i + 3];
      const difference1 = value1 - previous;
      const difference2 = value2 - value1;
      const difference3 = value3 - value2;
      const difference4 = value4 - value3;
      const change1 = weight * difference1;
      const change2 = decay * change1 + weight * difference2;
      const change3 = decay * change2 + weight * difference3;
      const change4 = decay4 * change + (decay * change3 + weight * difference4);
      if (change4 !== change4) break;
      const move1 = weight * Math.abs(difference1);
      const move2 = decay * move1 + weight * Math.abs(difference2);
      const move3 = decay * move2 + weight * Math.abs(difference3);
      const move4 = decay4 * move + (decay * move3 + weight * Math.abs(difference4));
      indices[i] = strength(decay * change + change1, decay * move + move1);
      indices[i + 1] = strength(decay2 * change + change2, decay2 * move + move2);
      indices[i + 2] = strength(decay3 * change + change3, decay3 * move + move3);
      indices[i + 3] = strength(change4, move4);
      change = change4;
      move = move4;
      previous = value4;
    }
    let changePart = 0;
    let movePart = 0;
    for (let scale = decay; i < size; i++, scale *= decay) {
      const value = close[i];
      const difference = value - previous;
      if (difference !== difference) break;
      changePart = decay * changePart + weight * difference;
      movePart = decay * movePart + weight * Math.abs(difference);
      indices[i] = strength(scale * change + changePart, scale * move + movePart);
      previous = value;
    }
  }
  return indices;
}
