/**
 * A column read on other days: for each of `onDays`, the value at the last of `days` on or before it, NaN before the
 * first. Nothing later than the day asked for is read.
 * @param days strictly increasing, one for each value
 * @param onDays increasing
 */
export function alignToDays(days: Int32Array, values: Float64Array, onDays: Int32Array): Float64Array {
  const aligned = new Float64Array(onDays.length);
  let next = 0;
  for (let index = 0; index < onDays.length; index++) {
    while (next < days.length && (days[next] as number) <= (onDays[index] as number)) next++;
    aligned[index] = next === 0 ? Number.NaN : (values[next - 1] as number);
  }
  return aligned;
}
