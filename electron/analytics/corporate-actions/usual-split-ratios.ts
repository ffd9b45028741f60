/** Splits as funds and companies declare them, in new shares per old; a reverse split is the reciprocal. */
const usual = [6 / 5, 5 / 4, 4 / 3, 3 / 2, 2, 5 / 2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 16, 20, 25, 30, 40, 50];
const largestWhole = 50;

export interface SplitCandidate {
  /** New shares per old. */
  readonly newPerOld: number;
  /** What stands against it when it is not a ratio that anybody declares often, in logarithms of price. */
  readonly handicap: number;
}

// About half the way between 1-for-9 and 1-for-10: the unusual one must be clearly nearer.
const unusualHandicap = 0.05;

const forward: readonly SplitCandidate[] = [
  ...usual.map((newPerOld) => ({ newPerOld, handicap: 0 })),
  ...Array.from({ length: largestWhole - 1 }, (_, index) => index + 2)
    .filter((whole) => !usual.includes(whole))
    .map((newPerOld) => ({ newPerOld, handicap: unusualHandicap })),
];

/** Below this many new shares for one old, a bad day of the market can make the same jump. */
export const leastPlainRatio = 3 / 2;

/** Ratios that a jump of the price is held against: 6-for-5 to 50-for-1, and from 3-for-2 the same in reverse. */
export const splitCandidates: readonly SplitCandidate[] = [
  ...forward,
  ...forward
    .filter(({ newPerOld }) => newPerOld >= leastPlainRatio)
    .map(({ newPerOld, handicap }) => ({ newPerOld: 1 / newPerOld, handicap })),
];
