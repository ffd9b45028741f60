import type { ComputeJobs } from '../compute-contract.ts';
import type { JobTable } from '../protocol.ts';
import type { ComputeContext } from './compute-context.ts';
import { exportSeries } from './export-series.ts';
import { listSeriesRows } from './list-series-rows.ts';
import { packWorkspace } from './pack-workspace.ts';
import { parseFile } from './parse-file.ts';
import { previewFile } from './preview-file.ts';
import { readAlignment } from './read-alignment.ts';
import { readChart } from './read-chart.ts';
import { readQuality } from './read-quality.ts';
import { readReturns } from './read-returns.ts';
import { readSizingContext } from './read-sizing-context.ts';
import { readTrend } from './read-trend.ts';
import { readWatchlist } from './read-watchlist.ts';
import { stageWorkspace } from './stage-workspace.ts';
import { verifyStore } from './verify-store.ts';

/** The jobs of the compute threads, by name. */
export const computeJobs: JobTable<ComputeContext, ComputeJobs> = {
  'series.list': listSeriesRows,
  'series.quality': readQuality,
  'alignment.read': readAlignment,
  'watchlist.read': readWatchlist,
  'trend.read': readTrend,
  'returns.read': readReturns,
  'chart.read': readChart,
  'sizing.context': readSizingContext,
  'file.parse': parseFile,
  'file.preview': previewFile,
  'series.export': exportSeries,
  'store.verify': (_context, { folder }, control) => verifyStore(folder, control),
  'workspace.pack': packWorkspace,
  'workspace.stage': stageWorkspace,
};
