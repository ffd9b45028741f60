/**
 * Bars to merge into one point so that `bars` need at most `maximumPoints`: the smallest power of two that does.
 * Powers of two, with buckets starting at multiples of their size, give the same buckets wherever a window begins.
 * @throws RangeError for a maximum below 2, which no size can meet once a window cuts a bucket at each end
 */
export function bucketSize(bars: number, maximumPoints: number): number {
  if (!(maximumPoints >= 2)) throw new RangeError('maximumPoints must be 2 or more');
  let size = 1;
  // One bucket more than the quotient: a window may begin inside a bucket.
  while (size > 1 ? Math.ceil(bars / size) + 1 > maximumPoints : bars > maximumPoints) size *= 2;
  return size;
}
