import type { BarColumns } from '#shared/domain/bar-columns.ts';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import { findUnrecordedSplits } from '../corporate-actions/find-unrecorded-splits.ts';
import type { QualityFinding } from './quality-finding.ts';

/** One finding for each jump that looks like a split nobody recorded, with the split that would explain it. */
export function findSplitFaults(bars: BarColumns): QualityFinding[] {
  return findUnrecordedSplits(bars).map(({ index, newPerOld, jump, volumeRatio, confidence }) => {
    const date = toBusinessDate(bars.day[index]);
    const volume = volumeRatio === null ? 'volume unknown' : `volume ${volumeRatio.toPrecision(3)} times`;
    return {
      code: 'unrecorded-split',
      count: 1,
      examples: [`${date} opened at ${jump.toPrecision(3)} times the close before, ${volume}`],
      proposedSplit: { date, newPerOld, confidence },
    };
  });
}
