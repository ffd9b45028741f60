/**
 * What: what one dollar in a fund becomes that multiplies each day's index return: exact, on any path.
 * Formula: `E_t = E_{t-1} max(0, 1 + L r_t - c_t)`, `E_0 = 1`.
 * Arguments: `indexReturns` simple, fractions, n entries, the first belonging to the base bar and not read;
 * `multiple` L any number; `dailyCosts` c, fractions, n entries, absent for none; `output` n entries to fill.
 * Range: zero or more; a fund that reached zero stays there.
 * First values: 1 on the base bar; NaN from the first gap on, since what the fund made of it is unknown.
 * Source: definition of a daily objective.
 * @throws RangeError for columns of different lengths
 */
export function leveragedPath(
  indexReturns: Float64Array,
  multiple: number,
  dailyCosts?: Float64Array,
  output?: Float64Array,
): Float64Array {
  for (const other of [dailyCosts, output]) {
    if (other && other.length !== indexReturns.length) throw new RangeError('Columns of different lengths');
  }
  const path = output ?? new Float64Array(indexReturns.length);
  let value = 1;
  for (let i = 0; i < path.length; i++) {
    if (i > 0) value *= Math.max(0, 1 + multiple * indexReturns[i] - (dailyCosts?.[i] ?? 0));
    path[i] = value;
  }
  return path;
}
