import { toBusinessDate } from '#shared/domain/business-date.ts';
import { measured } from '#shared/domain/measured.ts';
import type { RequestInput } from '#shared/ipc/contract.ts';
import type { Crowding } from '#shared/ipc/crowding-schemas.ts';
import { crowdingColumns } from '#electron/analytics/crowding/crowding-columns.ts';
import { judgeCrowding } from '#electron/analytics/crowding/judge-crowding.ts';
import { rankInHistory } from '#electron/analytics/crowding/rank-in-history.ts';
import type { ComputeContext } from '../compute-context.ts';
import { basisToShow, readAsOf } from '../read-as-of.ts';
import { crowdingSentence } from './crowding-sentence.ts';

type Input = RequestInput<'crowding.read'> & { readonly today: number };

/** A year of earlier values before a percentile says anything. */
const leastHistory = 252;

const short = 'The series has no volume there, or too short a history.';
const shortPrice = 'It takes 252 sessions without a gap.';
const shortRank = `It takes ${leastHistory} earlier sessions with a value.`;

/** Whether a fund that has fallen is being bought into; its percentiles are of its own history. */
export function readCrowding(context: ComputeContext, { symbol, asOf, today }: Input): Crowding {
  const series = context.series.get(symbol);
  const view = readAsOf(series, basisToShow(series, 'split'), asOf, today);
  const columns = view.derive('crowding', () => crowdingColumns(view.bars));
  const last = view.bars.day.length - 1;
  const now = (column: Float64Array): number => column[last] as number;
  const ranked = (column: Float64Array, reason: string) => ({
    value: measured(now(column), reason),
    percentile: measured(rankInHistory(column, leastHistory), shortRank),
  });
  const peak = now(columns.high);
  const peakAt = view.bars.close.lastIndexOf(peak);
  const drawdown = {
    ...ranked(columns.drawdown, shortPrice),
    peak: measured(peak, shortPrice),
    peakDate: peakAt < 0 ? null : toBusinessDate(view.bars.day[peakAt] as number),
  };
  const volumeTrend = {
    ...ranked(columns.volumeTrend, short),
    mean20: measured(now(columns.shortMean), short),
    mean60: measured(now(columns.longMean), short),
    slope: measured(now(columns.volumeSlope), short),
  };
  const onBalanceSlope = ranked(columns.onBalanceSlope, short);
  const verdict = judgeCrowding({
    drawdownPercentile: drawdown.percentile.value,
    volumeTrend: volumeTrend.value.value,
    volumeSlope: volumeTrend.slope.value,
    onBalanceSlope: onBalanceSlope.value.value,
  });
  return {
    provenance: view.provenance,
    drawdown,
    volumeTrend,
    onBalanceSlope,
    squeezeCandidate: verdict.candidate,
    reasons: verdict.parts.map(({ part, holds }) => ({
      part,
      holds,
      sentence: crowdingSentence(part, { drawdown, volumeTrend, onBalanceSlope }),
    })),
    historySessions: columns.drawdown.filter((value) => !Number.isNaN(value)).length,
  };
}
