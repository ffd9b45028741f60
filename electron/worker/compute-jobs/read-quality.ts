import { countBarsThrough } from '#shared/domain/bar-columns.ts';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import { formatExact } from '#shared/format/format-exact.ts';
import type { RequestInput } from '#shared/ipc/contract.ts';
import type { SeriesQuality } from '#shared/ipc/quality-schemas.ts';
import { describeFinding } from '#electron/analytics/quality/describe-finding.ts';
import { judgeAge, judgeSeries } from '#electron/analytics/quality/judge-series.ts';
import { mostExamples, type QualityFinding } from '#electron/analytics/quality/quality-finding.ts';
import { BlockDamaged } from '#electron/db/block-damaged.ts';
import { listDisagreements } from '#electron/db/queries/imports/list-disagreements.ts';
import { listRefusedRows } from '#electron/db/queries/imports/list-refused-rows.ts';
import { listSeries, type SeriesSummary } from '#electron/db/queries/series/list-series.ts';
import type { SourceDisagreement } from '#electron/db/queries/imports/source-disagreement.ts';
import type { ComputeContext } from './compute-context.ts';
import { noBars } from './no-bars.ts';
import { basisToShow, lastReadableDay, readAsOf } from './read-as-of.ts';
import { readDamagedQuality } from './read-damaged-quality.ts';

type Input = RequestInput<'series.quality'> & { readonly today: number };

// Enough to act on; the count says how many more there are.
const mostGapDates = 250;

/** What is known against each series, and what to do about it; the checks of the bars run once while they stay decoded. */
export function readQuality(context: ComputeContext, { symbols, asOf, today }: Input): SeriesQuality[] {
  const cache = context.cache();
  const through = lastReadableDay(asOf, today);
  const disagreements = listDisagreements(cache);
  // Which rows were refused, and when, is known only since the import.
  const refused = asOf === null ? listRefusedRows(cache) : [];
  const readable = listSeries(cache).filter(({ first }) => first <= toBusinessDate(through));
  const wanted = symbols
    ? symbols.map((symbol) => {
        const summary = readable.find(({ identity }) => identity.symbol === symbol);
        if (!summary) throw noBars(symbol);
        return summary;
      })
    : readable;

  return wanted.map((summary): SeriesQuality => {
    const { symbol } = summary.identity;
    const fetchedAt = asOf === null ? new Date(summary.fetchedAtMs).toISOString() : null;
    try {
      const known = [
        ...describeDisagreements(disagreements.get(symbol) ?? [], through),
        ...refused
          .filter((rows) => rows.symbol === symbol)
          .map(({ count, examples }): QualityFinding => ({ code: 'rows-refused', count, examples })),
      ];
      return { ...readOne(context, summary, { asOf, today }, known), fetchedAt };
    } catch (error) {
      if (error instanceof BlockDamaged) return { ...readDamagedQuality(cache, summary, through), fetchedAt };
      throw error;
    }
  });
}

function readOne(
  context: ComputeContext,
  { identity }: SeriesSummary,
  { asOf, today }: Pick<Input, 'asOf' | 'today'>,
  known: readonly QualityFinding[],
): Omit<SeriesQuality, 'fetchedAt'> {
  const series = context.series.get(identity.symbol);
  const view = readAsOf(series, basisToShow(series, 'split'), asOf, today);
  const { day } = view.bars;
  const judgement = view.derive('quality', () => judgeSeries(view.bars, identity));
  const { ageSessions, lastDate } = view.provenance;
  const findings = [
    ...judgement.findings,
    ...(asOf === null ? findFutureBars(series.bars.day, today) : []),
    ...known,
    ...judgeAge(ageSessions, lastDate, identity.simulated),
  ];
  return {
    provenance: view.provenance,
    firstDate: toBusinessDate(day[0] as number),
    bars: day.length,
    gaps: judgement.missing.length,
    gapDates: judgement.missing.slice(0, mostGapDates).map((missing) => toBusinessDate(missing)),
    issues: findings
      .map(describeFinding)
      .map(({ examples, ...issue }) => ({ ...issue, examples: [...examples] })),
  };
}

function findFutureBars(days: Int32Array, today: number): QualityFinding[] {
  const count = days.length - countBarsThrough(days, today);
  if (count === 0) return [];
  const examples = Array.from(days.subarray(-count), (day) => toBusinessDate(day)).slice(0, mostExamples);
  return [{ code: 'in-the-future', count, examples }];
}

function describeDisagreements(all: readonly SourceDisagreement[], through: number): QualityFinding[] {
  const readable = all.filter(({ day }) => day <= through);
  if (readable.length === 0) return [];
  const examples = readable
    .slice(0, mostExamples)
    .map(
      ({ day, source, close, earlierSource, earlierClose }) =>
        `${toBusinessDate(day)}: ${formatExact(close)} by ${source}, ${formatExact(earlierClose)} by ${earlierSource}`,
    );
  return [{ code: 'sources-disagree', count: readable.length, examples }];
}
