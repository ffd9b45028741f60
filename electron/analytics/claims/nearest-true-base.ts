import type { ClaimFinding } from '#shared/ipc/claim-schemas.ts';
import type { AcceptedRange } from './accepted-range.ts';
import { type ClaimSeries } from './claim-series.ts';
import { placeAt } from './finding.ts';
import { missOf } from './judge-value.ts';

/** How far a figure in prose may have its base from where the words put it. */
const mostSessions = 5;

/**
 * What: the base nearest to the stated one with which a figure would be true.
 * Formula: the bars up to five sessions earlier and later, the nearest first and the earlier of two equally near.
 * Arguments: `valueFrom` what the figure is when counted from a bar; `base` and `last` the stated bars.
 * Range: a place, its figure, and its sessions from the stated base, negative for earlier; null when none does.
 * First values: none.
 * Source: this project's design page of quantities, section 13.
 */
export function nearestTrueBase(
  series: ClaimSeries,
  base: number,
  last: number,
  range: AcceptedRange,
  valueFrom: (base: number) => number,
): ClaimFinding['nearestTrueBase'] {
  for (let distance = 1; distance <= mostSessions; distance++)
    for (const sessions of [-distance, distance]) {
      const other = base + sessions;
      if (other < 0 || other >= last) continue;
      const value = valueFrom(other);
      if (Number.isFinite(value) && missOf(value, range) === 0)
        return { ...placeAt(series, other), value, sessions };
    }
  return null;
}
