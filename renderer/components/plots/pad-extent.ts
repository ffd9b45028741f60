/** Air above and below the marks: 4 % of the span on each side, but never across zero. */
export function padExtent([from, to]: readonly [number, number], share = 0.04): [number, number] {
  const room = (to - from) * share;
  const low = from >= 0 && from - room < 0 ? 0 : from - room;
  const high = to <= 0 && to + room > 0 ? 0 : to + room;
  return [low, high];
}
