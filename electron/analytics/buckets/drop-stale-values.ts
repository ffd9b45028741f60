/**
 * A column read on other days with NaN where what was read is older than so many days: a history that ended is not carried on.
 * @param readDays day that each value is dated, NaN for none
 * @param onDays day that each value was read on
 * @param longestDays calendar days, 0 or more
 */
export function dropStaleValues(
  values: Float64Array,
  readDays: ArrayLike<number>,
  onDays: Int32Array,
  longestDays: number,
): Float64Array {
  return values.map((value, index) =>
    (onDays[index] as number) - (readDays[index] as number) <= longestDays ? value : Number.NaN,
  );
}
