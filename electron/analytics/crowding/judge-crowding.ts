/** A fall among the deepest quarter of a fund's own history counts as deep. */
export const deepestShare = 0.25;

/** What the verdict stands on; null where unknown. */
export interface CrowdingSigns {
  readonly drawdownPercentile: number | null;
  readonly volumeTrend: number | null;
  readonly volumeSlope: number | null;
  readonly onBalanceSlope: number | null;
}

export interface CrowdingVerdict {
  readonly candidate: boolean | null;
  readonly parts: readonly {
    readonly part: 'drawdown' | 'volume' | 'onBalance';
    readonly holds: boolean | null;
  }[];
}

/** Kleene's and: false decides, else unknown does. */
const every = (truths: readonly (boolean | null)[]): boolean | null =>
  truths.includes(false) ? false : truths.includes(null) ? null : true;

const above = (value: number | null): boolean | null => (value === null ? null : value > 0);

/**
 * What: whether a fallen fund is a candidate for a squeeze: deep in its own history, on more volume than before, and bought.
 * Formula: drawdown percentile <= 0.25, and mean20 > mean60 with a rising slope of volume, and a rising on-balance volume.
 * Arguments: see `CrowdingSigns`.
 * Range: yes, no, or unknown (null) where a part is unknown and no other says no.
 * First values: none.
 * Source: own rule; the parts are shown beside it.
 */
export function judgeCrowding(signs: CrowdingSigns): CrowdingVerdict {
  const { drawdownPercentile, volumeTrend, volumeSlope, onBalanceSlope } = signs;
  const parts: CrowdingVerdict['parts'] = [
    { part: 'drawdown', holds: drawdownPercentile === null ? null : drawdownPercentile <= deepestShare },
    { part: 'volume', holds: every([above(volumeTrend), above(volumeSlope)]) },
    { part: 'onBalance', holds: above(onBalanceSlope) },
  ];
  return { candidate: every(parts.map(({ holds }) => holds)), parts };
}
