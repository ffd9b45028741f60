/** How a split restates what was quoted or counted in the shares before it. */
export interface SplitRestatement {
  /** A price, level or dividend in dollars an old share, as dollars a new share. */
  price(dollarsPerOldShare: number): number;
  /** A number of shares, of a position or of a day's volume. */
  shares(oldShares: number): number;
}

/**
 * The one restatement of a split: prices divided by the new shares per old, share counts multiplied by it, so that
 * `price x shares` stays what it was. Cents and whole shares go there and back without a trace.
 * @param newPerOld 4 for a 4-for-1 split, 0.1 for a 1-for-10 reverse split
 * @throws RangeError unless it is a positive number
 */
export function restateForSplit(newPerOld: number): SplitRestatement {
  if (!(newPerOld > 0 && Number.isFinite(newPerOld)))
    throw new RangeError(`A split of ${newPerOld} new shares for one old`);
  return {
    price: (value) => withoutNoise(value / newPerOld),
    shares: (value) => withoutNoise(value * newPerOld),
  };
}

/** The restatement that takes one back. */
export const undoSplit = (newPerOld: number): SplitRestatement => {
  const { price, shares } = restateForSplit(newPerOld);
  return { price: shares, shares: price };
};

const shortDigits = 12;
const noise = 4 * Number.EPSILON;

/** The decimal of 12 digits when the value is that but for the rounding of a multiplication, else the value itself. */
function withoutNoise(value: number): number {
  const short = Number(value.toPrecision(shortDigits));
  return Math.abs(short - value) <= noise * Math.abs(value) ? short : value;
}
