/**
 * Index of the session nearest to a day; of two as near, the earlier.
 * @param days ascending day numbers, at least one
 */
export function nearestSession(days: ArrayLike<number>, day: number): number {
  let low = 0;
  let high = days.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as number) < day) low = middle + 1;
    else high = middle;
  }
  const before = low - 1;
  return before >= 0 && day - (days[before] as number) <= (days[low] as number) - day ? before : low;
}
