import { type TruthColumn, truths } from '../conditions/truth.ts';

/** Entries of a column, both ends included. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * What: the stretches on which nobody could know.
 * Formula: the longest runs of entries whose truth is unknown.
 * Arguments: `met` truths, oldest first; `from` and `to` the first and the last entry to look at.
 * Range: in order, not touching.
 * First values: none.
 * Source: definition.
 */
export function unknownRuns(met: TruthColumn, from = 0, to = met.length - 1): Run[] {
  const runs: Run[] = [];
  for (let i = Math.max(0, from); i <= to; i++) {
    if (met[i] !== truths.unknown) continue;
    const first = i;
    while (i < to && met[i + 1] === truths.unknown) i++;
    runs.push({ from: first, to: i });
  }
  return runs;
}
