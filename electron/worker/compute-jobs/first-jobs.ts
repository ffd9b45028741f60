import { toBusinessDate } from '#shared/domain/business-date.ts';
import type { ComputeJobs } from '../compute-contract.ts';
import type { JobTable } from '../protocol.ts';
import type { ComputeContext } from './compute-context.ts';
import { lastReadableDay } from './read-as-of.ts';
import { readChart } from './read-chart.ts';
import { readSizingContext } from './read-sizing-context.ts';
import { readWatchlist } from './read-watchlist.ts';

export type FirstComputeJobs = Pick<
  ComputeJobs,
  'chart.read' | 'watchlist.read' | 'sizing.context' | 'blotter.read'
>;

/** What the desk shows first. Its code is loaded before any other job's, and is a tenth of it; what marks tickets, only where there are some. */
export const firstComputeJobs: JobTable<ComputeContext, FirstComputeJobs> = {
  'chart.read': readChart,
  'watchlist.read': readWatchlist,
  'sizing.context': readSizingContext,
  async 'blotter.read'(context, input) {
    const { asOf, today, tickets } = input;
    if (tickets.length === 0)
      return { day: toBusinessDate(lastReadableDay(asOf, today)), tickets: [], openRiskCents: 0 };
    const { readBlotter } = await import('./tickets/read-blotter.ts');
    return readBlotter(context, input);
  },
};
