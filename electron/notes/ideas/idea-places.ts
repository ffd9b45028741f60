/** Where an idea was proposed or named last: terms without a symbol belong to the nearest before them. */
export interface IdeaPlace {
  readonly sentence: number;
  readonly at: number;
  readonly idea: number;
}

/** By sentence, so that a long note is not searched for each of its terms. */
export type IdeaPlaces = Map<number, IdeaPlace[]>;

export function addPlace(places: IdeaPlaces, one: IdeaPlace): void {
  const here = places.get(one.sentence);
  if (here) here.push(one);
  else places.set(one.sentence, [one]);
}

// A term that stands alone goes back to an idea at most this many sentences.
const longestReach = 8;

/** The nearest before a sentence, within reach. */
export function placeBefore(places: IdeaPlaces, sentence: number): IdeaPlace | undefined {
  for (let back = 1; back <= longestReach; back++) {
    const last = places.get(sentence - back)?.at(-1);
    if (last) return last;
  }
  return undefined;
}
