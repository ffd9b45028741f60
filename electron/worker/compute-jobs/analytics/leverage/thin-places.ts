/** Places of a column to show when it is longer than a picture is wide: evenly spaced, with the first and the last. */
export function thinPlaces(length: number, most: number): number[] {
  const count = Math.min(length, most);
  if (count < 2) return Array.from({ length: count }, () => length - 1);
  return Array.from({ length: count }, (_, i) => Math.round((i * (length - 1)) / (count - 1)));
}
