/** Truth in three values; unknown is never taken for safe, nor for met. */
export const truths = { no: 0, unknown: 1, yes: 2 } as const;
export type Truth = (typeof truths)[keyof typeof truths];

/** A truth for each day. */
export type TruthColumn = Uint8Array;

/**
 * What: and, or, not over columns of truths.
 * Formula: strong Kleene logic; with no below unknown below yes, `and` is the least, `or` the greatest, `not` turns them round.
 * Arguments: columns of one length.
 * Range: `truths`.
 * First values: none.
 * Source: S. C. Kleene, Introduction to Metamathematics, 1952, section 64.
 */
export const kleene = {
  all: (columns: readonly TruthColumn[]): TruthColumn => joined(columns, (left, right) => left < right),
  any: (columns: readonly TruthColumn[]): TruthColumn => joined(columns, (left, right) => left > right),
  not: (column: TruthColumn): TruthColumn => column.map((truth) => truths.yes - truth),
};

/** On each day the truth that wins over all others. */
function joined(
  columns: readonly TruthColumn[],
  wins: (challenger: number, holder: number) => boolean,
): TruthColumn {
  const [first, ...others] = columns;
  const result = first.slice();
  for (const column of others)
    for (let i = 0; i < result.length; i++) if (wins(column[i], result[i])) result[i] = column[i];
  return result;
}
