/**
 * What: return of every holding of one length.
 * Formula: `V_{t+h} / V_t - 1`.
 * Arguments: `values` closes, n entries; `sessions` the length h, 1 or more.
 * Range: above -1, fractions; n - h entries, none when history is shorter.
 * First values: the holding from the first close; NaN where an end is a gap.
 * Source: definition.
 * @throws RangeError for a length below one session
 */
export function holdingReturns(values: Float64Array, sessions: number): Float64Array {
  if (!(Number.isInteger(sessions) && sessions >= 1))
    throw new RangeError(`A horizon of ${sessions} sessions is impossible`);
  return Float64Array.from(
    { length: Math.max(0, values.length - sessions) },
    (_, i) => values[i + sessions] / values[i] - 1,
  );
}
