/**
 * Places for labels beside their lines, none nearer to another than `gap` and all inside the span, as near to their lines as that allows.
 * @param wanted where each would stand, in any order
 * @returns places in the order of `wanted`
 */
export function spreadLabels(wanted: readonly number[], gap: number, from: number, to: number): number[] {
  const order = wanted
    .map((_, index) => index)
    .toSorted((a, b) => (wanted[a] as number) - (wanted[b] as number));
  const placed: number[] = [];
  for (const index of order) {
    const before = placed.at(-1);
    const own = Math.min(Math.max(wanted[index] as number, from), to);
    placed.push(before === undefined ? own : Math.max(own, before + gap));
  }
  // Back up from the lower end, so that the last ones stay inside.
  for (let place = placed.length - 1, limit = to; place >= 0; place--, limit -= gap)
    placed[place] = Math.min(placed[place] as number, limit);
  const places: number[] = Array.from({ length: wanted.length });
  order.forEach((index, place) => {
    places[index] = placed[place] as number;
  });
  return places;
}
