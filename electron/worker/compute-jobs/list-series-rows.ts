import type { RequestInput } from '#shared/ipc/contract.ts';
import { countSessions } from '#shared/domain/calendar/exchange-sessions.ts';
import { toDayNumber } from '#shared/domain/business-date.ts';
import type { SeriesRow } from '#shared/ipc/market-schemas.ts';
import { listDamagedBlocks } from '#electron/db/queries/list-damaged-blocks.ts';
import { listSeries } from '#electron/db/queries/list-series.ts';
import type { ComputeContext } from './compute-context.ts';
import { provenanceOf } from './provenance-of.ts';
import type { SeriesAsOf } from './read-as-of.ts';
import { basisToShow, readAsOf } from './read-as-of.ts';

type Input = RequestInput<'series.list'> & { readonly today: number };

// A price older than this many sessions is called stale.
const staleSessions = 3;

/** Every series with its extent, gaps and what is wrong with it; a damaged one says which years cannot be read. */
export function listSeriesRows(context: ComputeContext, { asOf, today }: Input): SeriesRow[] {
  const damagedBlocks = listDamagedBlocks(context.cache());
  const through = asOf === null ? today : toDayNumber(asOf);
  return listSeries(context.cache())
    .filter(({ first }) => toDayNumber(first) <= through)
    .map((summary) => {
      const { identity, fetchedAtMs, first, last, bars } = summary;
      const fetchedAt = new Date(fetchedAtMs).toISOString();
      const damaged = damagedBlocks.filter(({ symbol }) => symbol === identity.symbol);
      if (damaged.length > 0) {
        const provenance = provenanceOf(identity, 'split', last, through);
        const issues = [`Damaged: the bars of ${damaged.map(({ year }) => year).join(', ')} cannot be read.`];
        return { provenance, firstDate: first, bars, gaps: 0, issues, fetchedAt };
      }
      const series = context.series.get(identity.symbol);
      const view = readAsOf(series, basisToShow(series, 'split'), asOf, today);
      const { day } = view.bars;
      const gaps = Math.max(0, countSessions(day[0], day[day.length - 1]) - day.length);
      return {
        provenance: view.provenance,
        firstDate: first,
        bars: day.length,
        gaps,
        issues: issuesOf(view, gaps),
        fetchedAt,
      };
    });
}

function issuesOf({ provenance }: SeriesAsOf, gaps: number): string[] {
  const issues: string[] = [];
  if (provenance.simulated) issues.push('Simulated sample, not market data.');
  else if (provenance.ageSessions > staleSessions) {
    issues.push(`Stale: ${provenance.ageSessions} sessions since the last bar.`);
  }
  if (gaps > 0) issues.push(`${gaps} trading ${gaps === 1 ? 'day is' : 'days are'} missing.`);
  if (provenance.adjustment === 'total') {
    issues.push('Dividends are built into these prices; levels and stops are not as traded.');
  }
  return issues;
}
