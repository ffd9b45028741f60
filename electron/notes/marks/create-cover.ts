export interface Place {
  readonly start: number;
  readonly end: number;
}

/** The places of a sentence that marks hold already. */
export interface Cover {
  take(place: Place): void;
  isFree(place: Place): boolean;
}

/** Looks at the place itself, however many marks there are: a table without lines has hundreds. */
export function createCover(length: number): Cover {
  const taken = new Uint8Array(length);
  return {
    take: ({ start, end }) => void taken.fill(1, start, end),
    isFree({ start, end }) {
      for (let at = start; at < end; at++) if (taken[at] === 1) return false;
      return true;
    },
  };
}
