import type { BarColumns } from '#shared/domain/bar-columns.ts';
import type { ProposedSplit } from '#shared/domain/quality.ts';
import { hasSmallSplitEvidence } from './has-small-split-evidence.ts';
import { medianOver } from './median-over.ts';
import { leastPlainRatio, splitCandidates } from './usual-split-ratios.ts';

/** A jump that looks like a split nobody recorded. It is a proposal: nothing is restated by it. */
export interface UnrecordedSplit {
  /** Bar whose open is in the new shares. */
  readonly index: number;
  /** Proposed new shares per old. */
  readonly newPerOld: number;
  /** Open over the close before. */
  readonly jump: number;
  /** Median volume of the five bars from the jump over that of the twenty before; null when the series has no volume. */
  readonly volumeRatio: number | null;
  readonly confidence: ProposedSplit['confidence'];
}

const smallestJump = 1.15;
const sessionsBefore = 20;
const sessionsAfter = 5;
const leastBefore = 5;
// A fund of three times the index opens a few per cent away on most days; more than this is no longer "near".
const [leastTolerance, mostTolerance] = [0.025, 0.12];
const usualGapsTolerated = 4;
// A miss must also be small beside the jump: 3-for-2 is hard to tell from a bad night.
const mostMissOfJump = 1 / 8;
// A crash trades in a wide range once open; a split day is a day like any other.
const usualRangesTolerated = 3;

/**
 * Finds jumps from a close to the next open near a small ratio (6:5 .. 50:1, or 3:2 .. 50:1 in reverse) on a day that otherwise
 * trades in its usual range, with volume moving the other way: nearer to the ratio than to no change, and within a factor
 * of two of it (of its square root where that is more). A crash of a leveraged fund has the jump but not the rest. Volume
 * is judged by the bars there are, up to the fourth after the jump. Below 3:2 all of {@link hasSmallSplitEvidence} is asked.
 * @param bars on the split basis, so that recorded splits show no jump; gaps are passed over
 */
export function findUnrecordedSplits(bars: BarColumns): UnrecordedSplit[] {
  const { open, close } = bars;
  const found: UnrecordedSplit[] = [];
  let previous = -1;
  for (let index = 0; index < close.length; index++) {
    if (!(close[index] > 0)) continue;
    const first = open[index] > 0 ? open[index] : close[index];
    if (previous >= 0) {
      const ratio = first / close[previous];
      if (ratio > smallestJump || ratio * smallestJump < 1) {
        const split = judgeJump(bars, previous, index, ratio);
        if (split) found.push(split);
      }
    }
    previous = index;
  }
  return found;
}

function judgeJump(bars: BarColumns, previous: number, index: number, jump: number): UnrecordedSplit | null {
  const from = Math.max(1, previous - sessionsBefore + 1);
  if (previous - from + 1 < leastBefore) return null;
  const usualGap = medianOver(from, previous, (i) => Math.abs(Math.log(bars.open[i] / bars.close[i - 1])));
  const tolerance = Math.min(mostTolerance, Math.max(leastTolerance, usualGapsTolerated * usualGap || 0));
  const newPerOld = nearestRatio(jump, tolerance);
  if (newPerOld === null) return null;
  const range = (i: number) => Math.log(bars.high[i] / bars.low[i]);
  const usualRange = medianOver(from, previous, range);
  if (range(index) > usualRangesTolerated * Math.max(usualRange, leastTolerance / 2)) return null;
  const volumeBefore = medianOver(from, previous, (i) => bars.volume[i]);
  const last = Math.min(index + sessionsAfter, bars.close.length) - 1;
  const volumeAfter = medianOver(index, last, (i) => bars.volume[i]);
  const expected = Math.log(newPerOld);
  const isSmall = newPerOld < leastPlainRatio && newPerOld > 1;
  if (!(volumeBefore > 0 && volumeAfter > 0))
    return isSmall ? null : { index, newPerOld, jump, volumeRatio: null, confidence: 'possible' };
  const moved = Math.log(volumeAfter / volumeBefore);
  const missed = Math.abs(moved - expected);
  if (missed >= Math.abs(moved) || missed > Math.max(Math.LN2, Math.abs(expected) / 2)) return null;
  if (isSmall && !hasSmallSplitEvidence(bars, { from, previous, index, newPerOld })) return null;
  const confidence = isSmall ? 'possible' : 'likely';
  return { index, newPerOld, jump, volumeRatio: volumeAfter / volumeBefore, confidence };
}

/** New shares per old that the jump comes nearest to, or null when it is near none. */
function nearestRatio(jump: number, tolerance: number): number | null {
  const wanted = -Math.log(jump);
  let [best, least] = [null as number | null, Number.POSITIVE_INFINITY];
  for (const { newPerOld, handicap } of splitCandidates) {
    const distance = Math.abs(Math.log(newPerOld) - wanted);
    if (distance > Math.min(tolerance, mostMissOfJump * Math.abs(wanted))) continue;
    if (distance + handicap >= least) continue;
    [best, least] = [newPerOld, distance + handicap];
  }
  return best;
}
