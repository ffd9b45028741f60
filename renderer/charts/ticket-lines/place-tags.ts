/** Where a tag goes: the centre of its box, and the edge beyond which its line lies. */
export interface PlacedTag {
  readonly centre: number;
  readonly beyond: 'top' | 'bottom' | null;
}

/**
 * Places the tags of horizontal lines so that none covers another and all stay in the pane, in the order of the lines.
 * @param ys coordinate of each line, downwards; may lie outside the pane
 * @param paneHeight height of the pane
 * @param spacing least distance between centres; smaller only where the pane is too low for all
 * @returns one tag for each line, in the order given
 */
export function placeTags(ys: readonly number[], paneHeight: number, spacing: number): PlacedTag[] {
  const order = ys.map((_, index) => index).sort((a, b) => ys[a] - ys[b] || a - b);
  const step = Math.min(spacing, paneHeight / Math.max(ys.length, 1));
  const top = step / 2;
  const bottom = paneHeight - step / 2;
  const centres: number[] = [];
  order.forEach((line, place) => {
    const wanted = Math.min(Math.max(ys[line], top), bottom);
    centres[place] = place === 0 ? wanted : Math.max(wanted, centres[place - 1] + step);
  });
  for (let place = order.length - 1, limit = bottom; place >= 0; place--, limit -= step) {
    limit = Math.min(limit, place === order.length - 1 ? bottom : centres[place + 1] - step);
    centres[place] = Math.min(centres[place], limit);
  }
  const placeOf = new Map(order.map((line, place) => [line, place]));
  return ys.map((y, line) => ({
    centre: centres[placeOf.get(line) as number],
    beyond: y < 0 ? 'top' : y > paneHeight ? 'bottom' : null,
  }));
}
