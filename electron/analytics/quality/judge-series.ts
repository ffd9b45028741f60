import type { BarColumns } from '#shared/domain/bar-columns.ts';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import { isStale } from '#shared/domain/data-age.ts';
import type { SeriesIdentity } from '#shared/domain/series.ts';
import { compareWithSessions, longRuns } from './compare-with-sessions.ts';
import { findFrozenTail } from './find-frozen-tail.ts';
import { findImpossibleBars } from './find-impossible-bars.ts';
import { findSplitFaults } from './find-split-faults.ts';
import { findVolumeFaults } from './find-volume-faults.ts';
import { mostExamples, type QualityFinding } from './quality-finding.ts';

export interface SeriesJudgement {
  readonly findings: readonly QualityFinding[];
  /** Expected days without a bar, as day numbers. */
  readonly missing: readonly number[];
}

/** Bond markets keep holidays of their own, and a weekly series is none; only longer holes of a macro series are gaps. */
const longestMacroPause = 4;

/**
 * Every check that needs nothing but the bars, for one series.
 * @param bars on the basis that is shown, so that a recorded split is no jump
 */
export function judgeSeries(
  bars: BarColumns,
  { kind, adjustment, simulated }: Pick<SeriesIdentity, 'kind' | 'adjustment' | 'simulated'>,
): SeriesJudgement {
  const isPrice = kind === 'price';
  const isFund = isPrice && adjustment !== 'none';
  const { missing: absent, extra } = compareWithSessions(bars.day);
  const missing = isPrice ? absent : longRuns(absent, bars.day, longestMacroPause);
  const findings = [
    ...findImpossibleBars(bars, isPrice),
    ...(isFund ? findSplitFaults(bars) : []),
    ...onDays('missing-days', missing),
    ...(isPrice ? onDays('not-a-session', extra) : []),
    ...(isPrice ? findFrozenTail(bars) : []),
    ...(isFund ? findVolumeFaults(bars.day, bars.volume) : []),
  ];
  if (adjustment === 'total') findings.push({ code: 'total-only', count: bars.day.length, examples: [] });
  if (simulated) findings.push({ code: 'simulated', count: bars.day.length, examples: [] });
  return { findings, missing };
}

/** A series whose last bar lies more than a trading week behind; a simulated one cannot be refreshed. */
export function judgeAge(ageSessions: number, lastDate: string, simulated: boolean): QualityFinding[] {
  if (simulated || !isStale(ageSessions)) return [];
  return [{ code: 'stale', count: ageSessions, examples: [lastDate] }];
}

function onDays(code: QualityFinding['code'], days: readonly number[]): QualityFinding[] {
  if (days.length === 0) return [];
  const examples = days.slice(0, mostExamples).map((day) => toBusinessDate(day));
  return [{ code, count: days.length, examples }];
}
