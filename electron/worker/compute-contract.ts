import type { ChartAnswer, ChartRequest } from '#shared/ipc/chart-schemas.ts';
import type { RequestInput, RequestOutput } from '#shared/ipc/contract.ts';
import type { SizingContext } from '#shared/ipc/sizing-schemas.ts';
import type { ParsedFile } from '#electron/sources/parsed-file.ts';

/** Every question about history also says which day is today, since the threads have no clock of their own. */
type WithToday<Input> = Input & { readonly today: number };
type Question<Name extends 'series.list' | 'watchlist.read' | 'trend.read' | 'returns.read'> = {
  input: WithToday<RequestInput<Name>>;
  output: RequestOutput<Name>;
};

/** Jobs of the compute threads: they read cache.db and files, and write nothing. */
export type ComputeJobs = {
  'series.list': Question<'series.list'>;
  'watchlist.read': Question<'watchlist.read'>;
  'trend.read': Question<'trend.read'>;
  'returns.read': Question<'returns.read'>;
  'chart.read': { input: WithToday<ChartRequest>; output: ChartAnswer };
  'sizing.context': { input: WithToday<RequestInput<'sizing.context'>>; output: SizingContext };
  'file.parse': {
    input: WithToday<{ path: string; name: string; symbol: string | null }>;
    output: { file: ParsedFile; sha256: string };
  };
};
