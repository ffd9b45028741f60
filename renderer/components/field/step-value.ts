/** A value moved by so much, without the binary noise of repeated steps; never to zero or across it. */
export function stepValue(value: number, by: number): number {
  const moved = Math.round((value + by) * 1e8) / 1e8;
  return moved * value > 0 ? moved : value;
}
