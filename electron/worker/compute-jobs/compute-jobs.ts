import type { ComputeJobs } from '../compute-contract.ts';
import type { JobTable } from '../protocol.ts';
import type { ComputeContext } from './compute-context.ts';
import { listSeriesRows } from './list-series-rows.ts';
import { parseFile } from './parse-file.ts';
import { readChart } from './read-chart.ts';
import { readReturns } from './read-returns.ts';
import { readSizingContext } from './read-sizing-context.ts';
import { readTrend } from './read-trend.ts';
import { readWatchlist } from './read-watchlist.ts';

/** The jobs of the compute threads, by name. */
export const computeJobs: JobTable<ComputeContext, ComputeJobs> = {
  'series.list': listSeriesRows,
  'watchlist.read': readWatchlist,
  'trend.read': readTrend,
  'returns.read': readReturns,
  'chart.read': readChart,
  'sizing.context': readSizingContext,
  'file.parse': parseFile,
};
