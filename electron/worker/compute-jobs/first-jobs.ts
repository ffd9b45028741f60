import type { ComputeJobs } from '../compute-contract.ts';
import type { JobTable } from '../protocol.ts';
import type { ComputeContext } from './compute-context.ts';
import { readChart } from './read-chart.ts';
import { readSizingContext } from './read-sizing-context.ts';
import { readWatchlist } from './read-watchlist.ts';

export type FirstComputeJobs = Pick<ComputeJobs, 'chart.read' | 'watchlist.read' | 'sizing.context'>;

/** What the desk shows first. Its code is loaded before any other job's, and is a tenth of it. */
export const firstComputeJobs: JobTable<ComputeContext, FirstComputeJobs> = {
  'chart.read': readChart,
  'watchlist.read': readWatchlist,
  'sizing.context': readSizingContext,
};
