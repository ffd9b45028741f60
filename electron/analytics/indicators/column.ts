/** A column of numbers, oldest first; NaN is a gap. */
export type Column = Float64Array;

/**
 * The column a function writes to: the caller's, to be filled again without allocating, or a new one.
 * @throws RangeError when the caller's has another length
 */
export function outputColumn(length: number, output: Column | undefined): Column {
  if (output === undefined) return new Float64Array(length);
  if (output.length !== length) {
    throw new RangeError(`The output has ${output.length} entries, the input ${length}`);
  }
  return output;
}

/** @throws RangeError unless `length` is a whole number of bars, one or more */
export function requireLength(length: number): void {
  if (!Number.isInteger(length) || length < 1)
    throw new RangeError(`A length of ${length} bars is impossible`);
}

/** @throws RangeError unless all columns have one length */
export function requireSameLength(first: Column, ...others: readonly Column[]): void {
  for (const other of others) {
    if (other.length !== first.length) {
      throw new RangeError(`Columns of ${first.length} and ${other.length} entries do not belong together`);
    }
  }
}
